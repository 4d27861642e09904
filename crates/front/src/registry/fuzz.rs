//! Malformed manifests of every kind: they are parsed or refused, and parsed ones are within
//! limits.

use oci::manifest::{DOCKER_LIST, DOCKER_MANIFEST, OCI_INDEX, OCI_MANIFEST};
use proptest::prelude::*;
use serde_json::{Value, json};
use services::ecr::manifest::parse;

fn kind() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(DOCKER_LIST.to_owned()),
        Just(DOCKER_MANIFEST.to_owned()),
        Just(OCI_INDEX.to_owned()),
        Just(OCI_MANIFEST.to_owned()),
        "\\PC{0,12}",
    ]
}

/// Generates values for any place in a document.
fn odd() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|it| json!(it)),
        "\\PC{0,20}".prop_map(Value::from),
        Just(json!([[[]]])),
        Just(json!({"a": {"b": []}})),
    ]
}

fn descriptor() -> impl Strategy<Value = Value> {
    let digest = prop_oneof![4 => "sha256:[0-9a-f]{64}", 1 => "sha(256|512):[0-9a-fA-F]{0,128}", 1 => "\\PC{0,9}"];
    let size = prop_oneof![4 => any::<u64>().prop_map(Value::from), 1 => odd()];
    let whole = (kind(), digest, size).prop_map(
        |(kind, digest, size)| json!({"mediaType": kind, "digest": digest, "size": size}),
    );
    prop_oneof![8 => whole, 1 => odd()]
}

fn document() -> impl Strategy<Value = Value> {
    let member = prop_oneof![
        3 => (Just("schemaVersion"), prop_oneof![4 => Just(json!(2)), 1 => odd()]),
        3 => (Just("mediaType"), prop_oneof![4 => kind().prop_map(Value::from), 1 => odd()]),
        3 => (Just("config"), descriptor()),
        3 => (Just("layers"), proptest::collection::vec(descriptor(), 0..4).prop_map(Value::from)),
        2 => (Just("manifests"), proptest::collection::vec(descriptor(), 0..4).prop_map(Value::from)),
        1 => (Just("subject"), descriptor()),
        1 => (Just("artifactType"), prop_oneof![kind().prop_map(Value::from), odd()]),
        1 => (Just("annotations"), odd()),
    ];
    proptest::collection::vec(member, 0..9).prop_map(|members| {
        let mut document = json!({"schemaVersion": 2});
        for (name, value) in members {
            document[name] = value;
        }
        document
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_document_is_read_or_refused(document in document(), given in proptest::option::of(kind())) {
        let text = document.to_string();
        if let Ok(manifest) = parse(text.as_bytes(), given.as_deref()) {
            // An empty text means that none was given.
            let own = document["mediaType"].as_str().filter(|own| !own.is_empty());
            prop_assert!(own.or(given.as_deref()).is_some_and(|it| it.starts_with(manifest.media_type)));
            let is_index = [DOCKER_LIST, OCI_INDEX].contains(&manifest.media_type);
            prop_assert_eq!(manifest.config.is_none(), is_index);
            prop_assert!(!is_index || manifest.layers.is_empty());
            prop_assert!(is_index || manifest.children.is_empty());
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(document in document(), at: usize, with: u8, cut: usize) {
        let mut text = document.to_string().into_bytes();
        let length = text.len();
        text[at % length] = with;
        text.truncate(length - cut % length);
        let _ = parse(&text, Some(OCI_MANIFEST));
    }
}
