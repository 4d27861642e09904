//! Manifests and indexes of the OCI and Docker v2 formats, and the choice of a platform. Pure.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::image::config::MAX_LAYERS;
use crate::image::digest::Digest;

/// The largest manifest or index accepted, in bytes: the limit of registries themselves.
pub const MAX_MANIFEST_BYTES: u64 = 4 << 20;
/// The most entries read from one index.
const MAX_INDEX_ENTRIES: usize = 1024;

pub const OCI_MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
pub const OCI_INDEX: &str = "application/vnd.oci.image.index.v1+json";
pub const OCI_CONFIG: &str = "application/vnd.oci.image.config.v1+json";
pub const OCI_LAYER: &str = "application/vnd.oci.image.layer.v1.tar";
pub const OCI_LAYER_GZIP: &str = "application/vnd.oci.image.layer.v1.tar+gzip";
pub const DOCKER_MANIFEST: &str = "application/vnd.docker.distribution.manifest.v2+json";
pub const DOCKER_LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";
/// The media types that requests to registries accept.
pub const ACCEPTED: [&str; 4] = [OCI_INDEX, OCI_MANIFEST, DOCKER_LIST, DOCKER_MANIFEST];

/// A pointer to content: its media type, its digest and its size in bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Descriptor {
    #[serde(default)]
    pub media_type: String,
    pub digest: Digest,
    pub size: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Platform>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub annotations: BTreeMap<String, String>,
}

/// An operating system and processor, in Go's names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Platform {
    pub os: String,
    pub architecture: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
}

impl Platform {
    /// Returns the platform of the machine this runs on.
    pub fn of_this_host() -> Self {
        let architecture = match std::env::consts::ARCH {
            "x86_64" => "amd64",
            "aarch64" => "arm64",
            other => other,
        };
        Self { os: "linux".to_owned(), architecture: architecture.to_owned(), variant: None }
    }
}

impl std::fmt::Display for Platform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.os, self.architecture)
    }
}

/// One image: its configuration and its layers, lowest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Manifest {
    pub schema_version: u32,
    #[serde(default)]
    pub media_type: String,
    pub config: Descriptor,
    pub layers: Vec<Descriptor>,
}

/// A document that a reference leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Document {
    Manifest(Manifest),
    /// One entry per platform.
    Index(Vec<Descriptor>),
}

/// The reason why a document cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadManifest {
    #[error("manifest is not valid JSON of the expected shape: {0}")]
    Shape(#[from] serde_json::Error),
    #[error("manifest schema version {0} is not supported (version 2 is)")]
    Schema(u32),
    #[error("a manifest must hold either layers or manifests")]
    Ambiguous,
    #[error("manifest lists {0} entries, more than are supported")]
    TooLong(usize),
    #[error("image Manifest does not contain descriptor matching platform '{0}'")]
    NoPlatform(Platform),
}

/// Parses a manifest or an index. The shape decides, not the declared type: a document that has
/// both shapes is refused, so that two readers cannot take it for two images.
pub fn parse(bytes: &[u8]) -> Result<Document, BadManifest> {
    let shape: Shape = serde_json::from_slice(bytes)?;
    if shape.schema_version != 2 {
        return Err(BadManifest::Schema(shape.schema_version));
    }
    match (shape.config.is_some() || shape.layers.is_some(), shape.manifests) {
        (true, None) => {
            let manifest: Manifest = serde_json::from_slice(bytes)?;
            if manifest.layers.len() > MAX_LAYERS {
                return Err(BadManifest::TooLong(manifest.layers.len()));
            }
            Ok(Document::Manifest(manifest))
        }
        (false, Some(entries)) if entries.len() > MAX_INDEX_ENTRIES => {
            Err(BadManifest::TooLong(entries.len()))
        }
        (false, Some(entries)) => Ok(Document::Index(entries)),
        (true, Some(_)) | (false, None) => Err(BadManifest::Ambiguous),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Shape {
    schema_version: u32,
    config: Option<serde::de::IgnoredAny>,
    layers: Option<serde::de::IgnoredAny>,
    manifests: Option<Vec<Descriptor>>,
}

/// Returns the entry of an index for `platform`, preferring one without a variant. The entry of a
/// one-entry index without a platform counts (tools write such for single-platform archives).
pub fn choose<'a>(
    entries: &'a [Descriptor],
    platform: &Platform,
) -> Result<&'a Descriptor, BadManifest> {
    let matches = |entry: &&Descriptor| {
        entry.platform.as_ref().is_some_and(|found| {
            found.os == platform.os && found.architecture == platform.architecture
        })
    };
    let plain = |entry: &&Descriptor| {
        let variant = entry.platform.as_ref().and_then(|found| found.variant.as_deref());
        matches!(variant, None | Some("" | "v8" | "v1"))
    };
    let lone = || match entries {
        [only] if only.platform.is_none() => Some(only),
        _ => None,
    };
    entries
        .iter()
        .filter(matches)
        .find(plain)
        .or_else(|| entries.iter().find(matches))
        .or_else(lone)
        .ok_or_else(|| BadManifest::NoPlatform(platform.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str, os: &str, architecture: &str, variant: Option<&str>) -> Descriptor {
        Descriptor {
            media_type: OCI_MANIFEST.to_owned(),
            digest: Digest::of(name.as_bytes()),
            size: 1,
            platform: Some(Platform {
                os: os.to_owned(),
                architecture: architecture.to_owned(),
                variant: variant.map(str::to_owned),
            }),
            annotations: BTreeMap::new(),
        }
    }

    fn amd64() -> Platform {
        Platform { os: "linux".into(), architecture: "amd64".into(), variant: None }
    }

    #[test]
    fn the_platform_of_the_host_is_chosen() {
        let entries = [
            entry("arm", "linux", "arm64", Some("v8")),
            entry("windows", "windows", "amd64", None),
            entry("fast", "linux", "amd64", Some("v3")),
            entry("plain", "linux", "amd64", None),
        ];
        assert_eq!(choose(&entries, &amd64()).unwrap().digest, Digest::of(b"plain"));
        assert_eq!(choose(&entries[..3], &amd64()).unwrap().digest, Digest::of(b"fast"));
        assert_eq!(
            choose(&entries[..2], &amd64()).unwrap_err().to_string(),
            "image Manifest does not contain descriptor matching platform 'linux/amd64'"
        );
    }

    #[test]
    fn documents_of_both_shapes_are_refused() {
        let digest = Digest::of(b"");
        let point = format!(r#"{{"mediaType":"x","digest":"{digest}","size":1}}"#);
        let manifest = format!(r#"{{"schemaVersion":2,"config":{point},"layers":[{point}]}}"#);
        assert!(matches!(parse(manifest.as_bytes()), Ok(Document::Manifest(_))));
        let index = format!(r#"{{"schemaVersion":2,"manifests":[{point}]}}"#);
        assert!(
            matches!(parse(index.as_bytes()), Ok(Document::Index(entries)) if entries.len() == 1)
        );
        let both = format!(r#"{{"schemaVersion":2,"layers":[],"manifests":[{point}]}}"#);
        assert!(matches!(parse(both.as_bytes()), Err(BadManifest::Ambiguous)));
        assert!(matches!(parse(br#"{"schemaVersion":1}"#), Err(BadManifest::Schema(1))));
        let long = format!(
            r#"{{"schemaVersion":2,"config":{point},"layers":[{}]}}"#,
            vec![point.as_str(); MAX_LAYERS + 1].join(",")
        );
        assert!(matches!(parse(long.as_bytes()), Err(BadManifest::TooLong(_))));
    }
}
