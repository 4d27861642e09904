//! Parses the image manifests and indexes that clients push.

use std::collections::BTreeMap;

use api::Fault;
use model::id::Text;
use oci::digest::Digest;
use oci::manifest::{
    self, About, BadManifest, DOCKER_LIST, DOCKER_MANIFEST, Descriptor, Document, Limits,
    MAX_MANIFEST_BYTES, OCI_INDEX, OCI_MANIFEST,
};

use super::unfit;

/// The most layers of an image, by ECR's quota; an index may list as many images.
const LIMITS: Limits = Limits { layers: 4_200, manifests: 4_200 };
/// The length of the longest media type, by the registry of media types.
const MAX_MEDIA_TYPE: usize = 255;

/// Media types of layers that are fetched from elsewhere; a registry need not have them.
const FOREIGN: [&str; 4] = [
    "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip",
    "application/vnd.oci.image.layer.nondistributable.v1.tar",
    "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip",
    "application/vnd.oci.image.layer.nondistributable.v1.tar+zstd",
];

/// A manifest, as far as a registry reads it.
#[derive(Debug, Clone, PartialEq)]
pub struct Manifest {
    /// The media type, one of the four above.
    pub media_type: &'static str,
    /// The manifest's own `artifactType`, or the media type of its configuration.
    pub artifact_type: Option<Text>,
    /// The configuration; images only.
    pub config: Option<Descriptor>,
    /// The layers except those that are fetched from elsewhere; images only.
    pub layers: Vec<Descriptor>,
    /// The listed manifests; indexes only.
    pub children: Vec<Descriptor>,
    pub subject: Option<Digest>,
    pub annotations: BTreeMap<Text, Text>,
}

/// Parses a manifest; `media_type` is the type that the client states, which may be missing if the
/// manifest states its own.
pub fn parse(bytes: &[u8], media_type: Option<&str>) -> Result<Manifest, Fault> {
    if bytes.len() as u64 > MAX_MANIFEST_BYTES {
        return Err(bad(&format!("a manifest has at most {MAX_MANIFEST_BYTES} bytes")));
    }
    // A content type may have parameters, such as a character set.
    let given = media_type.and_then(|it| it.split(';').next()).map(str::trim);
    if let Some(given) = given.filter(|it| !it.is_empty()) {
        known(given)?;
    }
    let document = manifest::parse(bytes, &LIMITS).map_err(refusal)?;
    let (Document::Manifest(manifest::Manifest { media_type: own, .. })
    | Document::Index(manifest::Index { media_type: own, .. })) = &document;
    let own = Some(&**own).filter(|it| !it.is_empty());
    let media_type = match (own, given.filter(|it| !it.is_empty())) {
        (Some(own), Some(given)) if own != given => {
            return Err(bad(&format!("its mediaType is {own}, and it was sent as {given}")));
        }
        (Some(own), _) => known(own)?,
        (None, Some(given)) => known(given)?,
        (None, None) => {
            return Err(bad("it has no mediaType, and none was given with it"));
        }
    };
    of_registry(document, media_type)
}

fn refusal(error: BadManifest) -> Fault {
    match error {
        BadManifest::Shape(error) if error.is_data() => bad(&error.to_string()),
        BadManifest::Shape(_) => bad("Invalid JSON syntax"),
        BadManifest::Schema(version) => unsupported(&format!("of schema version {version}")),
        BadManifest::TooLong(_) => {
            bad(&format!("it lists at most {} layers or manifests", LIMITS.layers))
        }
        BadManifest::Ambiguous | BadManifest::Partial | BadManifest::NoPlatform(_) => {
            bad(&error.to_string())
        }
    }
}

/// Returns the media type if it is one of the supported four.
fn known(media_type: &str) -> Result<&'static str, Fault> {
    [DOCKER_MANIFEST, DOCKER_LIST, OCI_MANIFEST, OCI_INDEX]
        .into_iter()
        .find(|it| *it == media_type)
        .ok_or_else(|| unsupported(&format!("of media type '{media_type}'")))
}

/// Returns true if manifests of this type list other manifests.
pub fn is_index(media_type: &str) -> bool {
    media_type == DOCKER_LIST || media_type == OCI_INDEX
}

fn of_registry(document: Document, media_type: &'static str) -> Result<Manifest, Fault> {
    let (config, mut layers, children, about) = match document {
        Document::Manifest(_) if is_index(media_type) => return Err(bad("an index has manifests")),
        Document::Index(_) if !is_index(media_type) => {
            return Err(bad("an image has a config and layers"));
        }
        Document::Manifest(image) => (Some(image.config), image.layers, Vec::new(), image.about),
        Document::Index(index) => (None, Vec::new(), index.manifests, index.about),
    };
    let About { artifact_type, subject, annotations } = about;
    for part in config.iter().chain(&layers).chain(&children).chain(&subject) {
        check_type(&part.media_type)?;
    }
    // Annotations are shown only in lists of referrers, which contain only manifests with a
    // subject. Those of other images may be as long as the manifest, and are not stored in memory.
    let shown = annotations.into_iter().filter(|_| subject.is_some());
    let own_type = artifact_type.filter(|it| !it.is_empty());
    own_type.iter().try_for_each(|own| check_type(own))?;
    let of_config = config.as_ref().map(|config| config.media_type.as_str());
    layers.retain(|layer| !FOREIGN.contains(&&*layer.media_type));
    Ok(Manifest {
        media_type,
        artifact_type: own_type.as_deref().or(of_config).map(Text::from),
        annotations: shown.map(|(name, text)| (name.into(), text.into())).collect(),
        subject: subject.map(|it| it.digest),
        config,
        layers,
        children,
    })
}

fn check_type(text: &str) -> Result<(), Fault> {
    match text.len() {
        0 => Err(bad("each part of a manifest has a mediaType")),
        1..=MAX_MEDIA_TYPE => Ok(()),
        _ => Err(bad(&format!("a media type has at most {MAX_MEDIA_TYPE} characters"))),
    }
}

fn bad(why: &str) -> Fault {
    unfit("ImageManifest", why)
}

fn unsupported(what: &str) -> Fault {
    bad(&format!("a manifest {what} is not supported"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAYER: &str = "sha256:1111111111111111111111111111111111111111111111111111111111111111";

    fn image(more: &str) -> String {
        format!(
            "{{\"schemaVersion\":2,\"mediaType\":\"{OCI_MANIFEST}\",\"config\":{{\"mediaType\":\
             \"c\",\"digest\":\"{LAYER}\",\"size\":2}},\"layers\":[{{\"mediaType\":\"l\",\
             \"digest\":\"{LAYER}\",\"size\":3}}]{more}}}"
        )
    }

    fn refused(text: &str, media_type: Option<&str>) -> String {
        parse(text.as_bytes(), media_type).expect_err("a refusal").message
    }

    #[test]
    fn an_image_says_what_it_is_made_of() {
        let text = image(&format!(
            ",\"subject\":{{\"mediaType\":\"m\",\"digest\":\"{LAYER}\",\"size\":1}},\
             \"annotations\":{{\"a\":\"b\"}}"
        ));
        let read = parse(text.as_bytes(), None).unwrap();
        assert_eq!(read.media_type, OCI_MANIFEST);
        assert_eq!(read.artifact_type.as_deref(), Some("c"));
        assert_eq!(read.layers[0].size, 3);
        assert_eq!(read.subject, LAYER.parse().ok());
        assert_eq!(read.annotations.get("a").map(|it| &**it), Some("b"));
        let named = image(",\"artifactType\":\"t\"");
        let read = parse(named.as_bytes(), Some(&format!("{OCI_MANIFEST}; charset=utf-8")));
        assert_eq!(read.unwrap().artifact_type.as_deref(), Some("t"));
    }

    #[test]
    fn layers_from_elsewhere_are_nobodys_here() {
        let foreign = image("").replace("\"l\"", &format!("\"{}\"", FOREIGN[1]));
        assert_eq!(parse(foreign.as_bytes(), None).unwrap().layers, []);
    }

    #[test]
    fn what_could_be_read_two_ways_is_refused() {
        assert!(refused(&image(",\"manifests\":[]"), None).contains("both an image and an index"));
        assert!(refused(&image(""), Some(OCI_INDEX)).contains("it was sent as"));
        let bare = image("").replace(&format!("\"mediaType\":\"{OCI_MANIFEST}\","), "");
        assert!(refused(&bare, None).contains("none was given"));
        assert_eq!(
            parse(bare.as_bytes(), Some(DOCKER_MANIFEST)).unwrap().media_type,
            DOCKER_MANIFEST
        );
    }

    #[test]
    fn what_is_no_manifest_is_refused() {
        assert!(refused("{", None).contains("Invalid JSON syntax"));
        assert!(refused("{\"schemaVersion\":1}", None).contains("schema version 1"));
        assert!(refused(&image(""), Some("text/plain")).contains("media type 'text/plain'"));
        assert!(refused(&image("").replace("sha256", "md5"), None).contains("a digest is sha256"));
        let index = format!("{{\"schemaVersion\":2,\"mediaType\":\"{OCI_INDEX}\"}}");
        assert!(refused(&index, None).contains("nor an index, with manifests"));
    }

    #[test]
    fn an_image_may_have_as_many_annotations_as_its_manifest_has_room_for() {
        let long = "x".repeat(3 << 20);
        let noted = image(&format!(",\"annotations\":{{\"a\":\"{long}\"}}"));
        let read = parse(noted.as_bytes(), None).expect("it is below four mebibytes");
        assert_eq!(read.annotations.len(), 0, "no list of referrers shows them");
    }
}
