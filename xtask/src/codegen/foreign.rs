//! The services of AWS that have no model in Gantry, and the operations that were left out of the
//! models it has: enough to answer that they are not implemented, in each one's own protocol.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use serde::Deserialize;

use super::selection;

#[derive(Deserialize)]
struct Model {
    metadata: Metadata,
    operations: BTreeMap<String, serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Metadata {
    service_id: String,
    endpoint_prefix: String,
    signing_name: Option<String>,
    target_prefix: Option<String>,
    api_version: String,
    protocol: String,
}

/// Returns the text of the generated file.
pub(crate) fn text(models: &Path) -> anyhow::Result<String> {
    let mut services = String::new();
    let mut left_out = String::new();
    for folder in entries(&models.join("botocore/data"))? {
        let Some(model) = newest(&folder)? else { continue };
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = name.context("a service's folder has a name")?;
        match selection::SERVICES.iter().find(|it| it.model == name) {
            None => service(&mut services, &model.metadata)?,
            Some(chosen) if chosen.operations.is_empty() => {}
            Some(chosen) => {
                let rest =
                    model.operations.keys().filter(|it| !chosen.operations.contains(&it.as_str()));
                let rest: Vec<String> = rest.map(|name| format!("{name:?}")).collect();
                let module = chosen.module;
                writeln!(left_out, "({module:?}, &[{}]),", rest.join(", "))?;
            }
        }
    }
    Ok(format!(
        "//! Services of AWS without a model here, and operations left out of models.
//! Written by `cargo xtask codegen`: change the generator, not this file.

use crate::Protocol;
use crate::foreign::Service;

/// Every service that botocore knows and Gantry has no model of, in order of name.
pub static SERVICES: &[Service] = &[{services}];

/// The operations that were left out, by the module of their service.
pub static LEFT_OUT: &[(&str, &[&str])] = &[{left_out}];
"
    ))
}

fn service(out: &mut String, meta: &Metadata) -> anyhow::Result<()> {
    // Error responses of REST services have the form of JSON or XML, as those of the other
    // protocols.
    let protocol = match meta.protocol.as_str() {
        "json" | "rest-json" => "Json",
        "query" | "rest-xml" => "Query",
        "ec2" => "Ec2",
        "smithy-rpc-v2-cbor" => "Cbor",
        other => bail!("{} speaks {other}, which is not known here", meta.service_id),
    };
    let signing = meta.signing_name.as_ref().unwrap_or(&meta.endpoint_prefix);
    writeln!(
        out,
        "Service {{ service_id: {:?}, signing_name: {signing:?}, target_prefix: {:?}, \
         api_version: {:?}, protocol: Protocol::{protocol} }},",
        meta.service_id, meta.target_prefix, meta.api_version,
    )?;
    Ok(())
}

/// Reads the newest model of a service; None for a folder that holds none.
fn newest(folder: &Path) -> anyhow::Result<Option<Model>> {
    let mut models = entries(folder)?.into_iter().map(|version| version.join("service-2.json.gz"));
    let Some(path) = models.rfind(|path| path.is_file()) else { return Ok(None) };
    let file = File::open(&path).with_context(|| format!("opening {}", path.display()))?;
    let model = serde_json::from_reader(flate2::read::GzDecoder::new(file));
    model.map(Some).with_context(|| format!("reading {}", path.display()))
}

/// Returns the folders in `folder`, in order of name.
fn entries(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let all = fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    let mut paths = Vec::new();
    for entry in all {
        let path = entry?.path();
        if path.is_dir() {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}
