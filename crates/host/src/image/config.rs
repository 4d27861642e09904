//! An image's configuration as plain data: how its author meant it to be run.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

use crate::image::digest::Digest;

/// Largest configuration accepted, in bytes. Real ones are a few KiB.
pub const MAX_CONFIG_BYTES: u64 = 1 << 20;
/// Most layers accepted. Docker's own limit is 127; overlayfs stacks at most 500.
pub const MAX_LAYERS: usize = 128;

/// What an image says about itself. Empty where the image says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageConfig {
    /// `amd64`, `arm64`: Go's names.
    pub architecture: String,
    pub os: String,
    pub entrypoint: Vec<String>,
    pub cmd: Vec<String>,
    /// `NAME=value`, in the image's order.
    pub env: Vec<String>,
    /// `user[:group]`, names or numbers; empty is root.
    pub user: String,
    /// Empty is `/`.
    pub working_dir: String,
    /// `SIGTERM`, `15`, ...; empty is SIGTERM.
    pub stop_signal: String,
    /// `80/tcp`, sorted.
    pub exposed_ports: Vec<String>,
    /// Paths, sorted.
    pub volumes: Vec<String>,
    pub labels: BTreeMap<String, String>,
    /// Digests of the uncompressed layers, lowest first.
    pub diff_ids: Vec<Digest>,
}

/// Why a configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadConfig {
    #[error("image configuration is not valid JSON of the expected shape: {0}")]
    Shape(#[from] serde_json::Error),
    #[error("image has {0} layers; at most {MAX_LAYERS} are supported")]
    TooManyLayers(usize),
}

/// Reads the configuration document that Docker and OCI images share.
pub fn parse(bytes: &[u8]) -> Result<ImageConfig, BadConfig> {
    let wire: Wire = serde_json::from_slice(bytes)?;
    let diff_ids = wire.rootfs.diff_ids;
    if diff_ids.len() > MAX_LAYERS {
        return Err(BadConfig::TooManyLayers(diff_ids.len()));
    }
    let run = wire.config;
    Ok(ImageConfig {
        architecture: wire.architecture,
        os: wire.os,
        entrypoint: run.entrypoint,
        cmd: run.cmd,
        env: run.env,
        user: run.user,
        working_dir: run.working_dir,
        stop_signal: run.stop_signal,
        exposed_ports: run.exposed_ports.into_keys().collect(),
        volumes: run.volumes.into_keys().collect(),
        labels: run.labels,
        diff_ids,
    })
}

#[derive(Deserialize)]
struct Wire {
    #[serde(default)]
    architecture: String,
    #[serde(default)]
    os: String,
    #[serde(default, deserialize_with = "null_as_default")]
    config: Run,
    #[serde(default, deserialize_with = "null_as_default")]
    rootfs: RootFs,
}

#[derive(Default, Deserialize)]
struct RootFs {
    #[serde(default, deserialize_with = "null_as_default")]
    diff_ids: Vec<Digest>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Run {
    #[serde(deserialize_with = "null_as_default")]
    entrypoint: Vec<String>,
    #[serde(deserialize_with = "null_as_default")]
    cmd: Vec<String>,
    #[serde(deserialize_with = "null_as_default")]
    env: Vec<String>,
    #[serde(deserialize_with = "null_as_default")]
    user: String,
    #[serde(deserialize_with = "null_as_default")]
    working_dir: String,
    #[serde(deserialize_with = "null_as_default")]
    stop_signal: String,
    #[serde(deserialize_with = "null_as_default")]
    exposed_ports: BTreeMap<String, serde_json::Value>,
    #[serde(deserialize_with = "null_as_default")]
    volumes: BTreeMap<String, serde_json::Value>,
    #[serde(deserialize_with = "null_as_default")]
    labels: BTreeMap<String, String>,
}

/// Docker writes `null` where a list or map is empty.
fn null_as_default<'de, D, T>(input: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(input)?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_docker_configuration_is_read() {
        let config = parse(
            br#"{"architecture":"amd64","os":"linux","config":{"Entrypoint":["/e"],"Cmd":null,
            "Env":["A=1"],"User":"web:www","WorkingDir":"/srv","StopSignal":"SIGQUIT",
            "ExposedPorts":{"80/tcp":{},"53/udp":{}},"Volumes":{"/data":{}},
            "Labels":{"k":"v"},"Unknown":1},
            "rootfs":{"type":"layers","diff_ids":
            ["sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]}}"#,
        )
        .unwrap();
        assert_eq!(config.entrypoint, ["/e"]);
        assert!(config.cmd.is_empty());
        assert_eq!(config.exposed_ports, ["53/udp", "80/tcp"]);
        assert_eq!(config.volumes, ["/data"]);
        assert_eq!((config.user.as_str(), config.stop_signal.as_str()), ("web:www", "SIGQUIT"));
        assert_eq!(config.labels["k"], "v");
        assert_eq!(config.diff_ids, [Digest::of(b"")]);
    }

    #[test]
    fn absent_and_null_parts_are_empty() {
        let config = parse(br#"{"config":null,"rootfs":{"diff_ids":null}}"#).unwrap();
        assert!(config.env.is_empty() && config.diff_ids.is_empty());
        assert!(parse(b"7").is_err() && parse(br#"{"config":{"Cmd":"sh"}}"#).is_err());
    }

    #[test]
    fn too_many_layers_are_refused() {
        let ids = vec![Digest::of(b""); MAX_LAYERS + 1];
        let text = serde_json::json!({ "rootfs": { "diff_ids": ids } }).to_string();
        assert!(matches!(parse(text.as_bytes()), Err(BadConfig::TooManyLayers(129))));
    }
}
