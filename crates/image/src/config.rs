//! An image's configuration as plain data: its author's settings for its containers.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeOwned, Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use oci::digest::Digest;
use oci::manifest::Limits;

/// The largest configuration accepted, in bytes. Real ones have a few KiB.
pub const MAX_CONFIG_BYTES: u64 = 1 << 20;
/// The most layers accepted. Docker's own limit is 127; overlayfs stacks at most 500.
pub const MAX_LAYERS: usize = 128;
/// An image that has more layers cannot be mounted; no index that is in use lists as many platforms.
pub(crate) const MANIFEST_LIMITS: Limits = Limits { layers: MAX_LAYERS, manifests: 1024 };

/// The configuration of an image. A field that the image does not set is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageConfig {
    /// Go's name of the architecture: `amd64`, `arm64`.
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

/// The reason why a configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadConfig {
    #[error("image configuration is not valid JSON of the expected shape: {0}")]
    Shape(#[from] serde_json::Error),
    #[error("image has {0} layers; at most {MAX_LAYERS} are supported")]
    TooManyLayers(usize),
}

/// Reads the configuration document that Docker and OCI images share.
pub fn parse(bytes: &[u8]) -> Result<ImageConfig, BadConfig> {
    let mut document: Members = serde_json::from_slice(bytes)?;
    let mut run: Members = document.take("config")?;
    let mut root: Members = document.take("rootfs")?;
    let diff_ids: Vec<Digest> = root.take("diff_ids")?;
    if diff_ids.len() > MAX_LAYERS {
        return Err(BadConfig::TooManyLayers(diff_ids.len()));
    }
    let env: Vec<Word> = run.take("env")?;
    let exposed_ports: BTreeMap<String, Value> = run.take("exposedports")?;
    let volumes: BTreeMap<String, Value> = run.take("volumes")?;
    let labels: BTreeMap<String, Word> = run.take("labels")?;
    Ok(ImageConfig {
        architecture: document.take("architecture")?,
        os: document.take("os")?,
        entrypoint: run.take::<Words>("entrypoint")?.0,
        cmd: run.take::<Words>("cmd")?.0,
        env: env.into_iter().map(Word::unwrap_or_default).collect(),
        user: run.take("user")?,
        working_dir: run.take("workingdir")?,
        stop_signal: run.take("stopsignal")?,
        exposed_ports: exposed_ports.into_keys().collect(),
        volumes: volumes.into_keys().collect(),
        labels: labels.into_iter().map(|(name, value)| (name, value.unwrap_or_default())).collect(),
        diff_ids,
    })
}

/// The members of one object, read as Go and so Docker read them: the case of a name does not
/// matter, the last of several counts, and `null` counts as absent.
#[derive(Default)]
struct Members(BTreeMap<String, Box<RawValue>>);

impl Members {
    /// Takes the member of that name, given in lower case; the default if the object has none.
    fn take<T: Default + DeserializeOwned>(&mut self, name: &str) -> Result<T, BadConfig> {
        let Some(text) = self.0.remove(name) else { return Ok(T::default()) };
        Ok(serde_json::from_str(text.get())?)
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_map(Members::default())
    }
}

impl<'de> Visitor<'de> for Members {
    type Value = Members;

    fn expecting(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut input: A) -> Result<Members, A::Error> {
        while let Some((name, value)) = input.next_entry::<String, Box<RawValue>>()? {
            if value.get() != "null" {
                self.0.insert(name.to_ascii_lowercase(), value);
            }
        }
        Ok(self)
    }
}

/// A text in a list or map; `null` is an empty one.
type Word = Option<String>;

/// A command line: a list of words, or one word as a text.
#[derive(Default)]
struct Words(Vec<String>);

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(input)?;
        if let Value::String(word) = value {
            return Ok(Words(vec![word]));
        }
        let words: Vec<Word> = serde_json::from_value(value).map_err(D::Error::custom)?;
        Ok(Words(words.into_iter().map(Option::unwrap_or_default).collect()))
    }
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
        assert!(parse(b"7").is_err() && parse(br#"{"config":{"Cmd":7}}"#).is_err());
    }

    #[test]
    fn what_go_takes_for_its_types_is_taken() {
        let config = parse(
            br#"{"architecture":null,"OS":"linux","Config":{"cmd":"echo a","ENTRYPOINT":["/e",null],
            "Env":["A=1",null],"Labels":{"a":null},"user":"web","User":null,"workingDir":"/one",
            "WorkingDir":"/two"}}"#,
        )
        .unwrap();
        assert_eq!((config.architecture.as_str(), config.os.as_str()), ("", "linux"));
        assert_eq!(
            (config.cmd, config.entrypoint),
            (vec!["echo a".into()], vec!["/e".into(), "".into()])
        );
        assert_eq!((config.env, config.labels["a"].as_str()), (vec!["A=1".into(), "".into()], ""));
        assert_eq!((config.user.as_str(), config.working_dir.as_str()), ("web", "/two"));
    }

    #[test]
    fn too_many_layers_are_refused() {
        let ids = vec![Digest::of(b""); MAX_LAYERS + 1];
        let text = serde_json::json!({ "rootfs": { "diff_ids": ids } }).to_string();
        assert!(matches!(parse(text.as_bytes()), Err(BadConfig::TooManyLayers(129))));
    }
}
