//! Manifests and indexes of the OCI and Docker v2 formats, and the choice of a platform. Pure.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::digest::Digest;

/// The largest manifest or index accepted, in bytes: the limit of registries themselves.
pub const MAX_MANIFEST_BYTES: u64 = 4 << 20;

/// The most that a reader takes in, which each has reasons of its own for.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Layers of one image.
    pub layers: usize,
    /// Images of one index.
    pub manifests: usize,
}

/// The media type of an image, as OCI names it.
pub const OCI_MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
/// The media type of a list of images, as OCI names it.
pub const OCI_INDEX: &str = "application/vnd.oci.image.index.v1+json";
/// The media type of an image's configuration, as OCI names it.
pub const OCI_CONFIG: &str = "application/vnd.oci.image.config.v1+json";
/// The media type of a layer that is not compressed.
pub const OCI_LAYER: &str = "application/vnd.oci.image.layer.v1.tar";
/// The media type of a layer that is compressed with gzip.
pub const OCI_LAYER_GZIP: &str = "application/vnd.oci.image.layer.v1.tar+gzip";
/// The media type of an image, as Docker names it.
pub const DOCKER_MANIFEST: &str = "application/vnd.docker.distribution.manifest.v2+json";
/// The media type of a list of images, as Docker names it.
pub const DOCKER_LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";
/// The media types that requests to registries accept.
pub const ACCEPTED: [&str; 4] = [OCI_INDEX, OCI_MANIFEST, DOCKER_LIST, DOCKER_MANIFEST];

/// A pointer to content: its media type, its digest and its size in bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Descriptor {
    /// The type that the content is said to have; empty when it does not say.
    #[serde(default)]
    pub media_type: String,
    /// The name of the content: its SHA-256.
    pub digest: Digest,
    /// The number of bytes of the content.
    pub size: u64,
    /// The platform of the image that it points to; entries of an index alone have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Platform>,
    /// Notes of whoever wrote the descriptor, by their keys.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub annotations: BTreeMap<String, String>,
}

/// An operating system and processor, in Go's names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Platform {
    /// Empty when it does not say, and then nobody's.
    #[serde(default)]
    pub os: String,
    /// The processor, such as `amd64`; empty when it does not say.
    #[serde(default)]
    pub architecture: String,
    /// The version of the processor, such as `v8` of `arm64`.
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Manifest {
    /// Always 2; earlier schemas are refused.
    pub schema_version: u32,
    /// Empty when it does not say.
    pub media_type: String,
    /// The image's configuration.
    pub config: Descriptor,
    /// Its layers, lowest first.
    pub layers: Vec<Descriptor>,
    /// The parts that an index has as well.
    #[serde(flatten)]
    pub about: About,
}

/// The parts that images and indexes have in common; registries keep them for their users.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// The kind of an artifact that is no image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub artifact_type: Option<String>,
    /// The manifest that this one says something about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<Descriptor>,
    /// Notes of whoever wrote the document, by their keys.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub annotations: BTreeMap<String, String>,
}

/// A list of images, one for each platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// Empty when it does not say.
    pub media_type: String,
    /// The images, each of a platform, in the order of preference.
    pub manifests: Vec<Descriptor>,
    /// The parts that an image has as well.
    pub about: About,
}

/// A document that a reference leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Document {
    /// A document with a configuration and layers.
    Manifest(Manifest),
    /// A document with a list of others.
    Index(Index),
}

/// The reason why a document cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadManifest {
    /// The text is not JSON, or lacks a member.
    #[error("manifest is not valid JSON of the expected shape: {0}")]
    Shape(#[from] serde_json::Error),
    /// The document is of a schema that nothing writes any more.
    #[error("manifest schema version {0} is not supported (version 2 is)")]
    Schema(u32),
    /// Two readers could take the document for two different images.
    #[error("it is both an image and an index")]
    Ambiguous,
    /// The document has neither all parts of an image nor those of an index.
    #[error("it is neither an image, with a config and layers, nor an index, with manifests")]
    Partial,
    /// The document lists more than the reader allows.
    #[error("manifest lists {0} entries, more than are supported")]
    TooLong(usize),
    /// The index has no image for this platform.
    #[error("image Manifest does not contain descriptor matching platform '{0}'")]
    NoPlatform(Platform),
}

/// Parses a manifest or an index. The shape decides, not the declared type: a document that has
/// both shapes is refused, so that two readers cannot take it for two images.
pub fn parse(bytes: &[u8], limits: &Limits) -> Result<Document, BadManifest> {
    let whole: Whole = serde_json::from_slice(bytes)?;
    if whole.schema_version != SCHEMA {
        return Err(BadManifest::Schema(whole.schema_version));
    }
    let media_type = whole.media_type.unwrap_or_default();
    let about = About {
        artifact_type: whole.artifact_type,
        subject: whole.subject,
        annotations: whole.annotations.unwrap_or_default(),
    };
    match (whole.config, whole.layers, whole.manifests) {
        (Some(config), Some(layers), None) => {
            let layers = within(layers, limits.layers)?;
            let schema_version = SCHEMA;
            Ok(Document::Manifest(Manifest { schema_version, media_type, config, layers, about }))
        }
        (None, None, Some(manifests)) => {
            let manifests = within(manifests, limits.manifests)?;
            Ok(Document::Index(Index { media_type, manifests, about }))
        }
        (_, _, Some(_)) => Err(BadManifest::Ambiguous),
        (_, _, None) => Err(BadManifest::Partial),
    }
}

/// The one version of either format that is in use.
pub const SCHEMA: u32 = 2;

fn within(entries: Vec<Descriptor>, most: usize) -> Result<Vec<Descriptor>, BadManifest> {
    if entries.len() > most { Err(BadManifest::TooLong(entries.len())) } else { Ok(entries) }
}

/// All members of either; which there are tells them apart.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Whole {
    schema_version: u32,
    media_type: Option<String>,
    artifact_type: Option<String>,
    config: Option<Descriptor>,
    layers: Option<Vec<Descriptor>>,
    manifests: Option<Vec<Descriptor>>,
    subject: Option<Descriptor>,
    annotations: Option<BTreeMap<String, String>>,
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

    const LIMITS: Limits = Limits { layers: 3, manifests: 2 };

    fn read(text: &str) -> Result<Document, BadManifest> {
        parse(text.as_bytes(), &LIMITS)
    }

    #[test]
    fn documents_of_both_shapes_are_refused() {
        let digest = Digest::of(b"");
        let point = format!(r#"{{"mediaType":"x","digest":"{digest}","size":1}}"#);
        let manifest = format!(r#"{{"schemaVersion":2,"config":{point},"layers":[{point}]}}"#);
        assert!(matches!(read(&manifest), Ok(Document::Manifest(_))));
        let index = format!(r#"{{"schemaVersion":2,"manifests":[{point}]}}"#);
        assert!(matches!(read(&index), Ok(Document::Index(it)) if it.manifests.len() == 1));
        for of_image in [r#""layers":[]"#.to_owned(), format!(r#""config":{point}"#)] {
            let both = format!(r#"{{"schemaVersion":2,{of_image},"manifests":[{point}]}}"#);
            assert!(matches!(read(&both), Err(BadManifest::Ambiguous)));
            let half = format!(r#"{{"schemaVersion":2,{of_image}}}"#);
            assert!(matches!(read(&half), Err(BadManifest::Partial)));
        }
        assert!(matches!(read(r#"{"schemaVersion":2}"#), Err(BadManifest::Partial)));
        assert!(matches!(read(r#"{"schemaVersion":1}"#), Err(BadManifest::Schema(1))));
    }

    #[test]
    fn no_reader_takes_in_more_than_it_wants() {
        let point = format!(r#"{{"digest":"{}","size":1}}"#, Digest::of(b""));
        let many = |count| vec![point.as_str(); count].join(",");
        let image = |count| {
            let layers = many(count);
            read(&format!(r#"{{"schemaVersion":2,"config":{point},"layers":[{layers}]}}"#))
        };
        assert!(image(3).is_ok());
        assert!(matches!(image(4), Err(BadManifest::TooLong(4))));
        let index =
            |count| read(&format!(r#"{{"schemaVersion":2,"manifests":[{}]}}"#, many(count)));
        assert!(index(2).is_ok());
        assert!(matches!(index(3), Err(BadManifest::TooLong(3))));
    }

    /// The digest of an image that `docker save` wrote is that of its manifest as it is written
    /// here: another spelling would be another image.
    #[test]
    fn a_manifest_is_written_as_ever() {
        let point = |name: &str| Descriptor { platform: None, ..entry(name, "", "", None) };
        let manifest = Manifest {
            schema_version: SCHEMA,
            media_type: OCI_MANIFEST.to_owned(),
            config: point(""),
            layers: vec![point("")],
            about: About::default(),
        };
        let point =
            format!(r#"{{"mediaType":"{OCI_MANIFEST}","digest":"{}","size":1}}"#, Digest::of(b""));
        let expected = format!(
            r#"{{"schemaVersion":2,"mediaType":"{OCI_MANIFEST}","config":{point},"layers":[{point}]}}"#
        );
        assert_eq!(serde_json::to_string(&manifest).unwrap(), expected);
    }
}
