//! Tests every pattern of the models that `regex` can express, and lists the others.

use std::collections::BTreeSet;

use api::SERVICES;
use api::schema::{Kind, Structure, Text};

/// Patterns that `regex` cannot express (look-around); they are deliberately not checked.
const SKIPPED: &[&str] = &[
    r"((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\.$)",
    r"(?!((^[ ]+.*)|(.*([\u0000-\u001f]|[\u007f-\u009f]|[:/|])+.*)|(.*[ ]+$))).+",
    r"^(?!\s*$).+",
    r"^(?!arn:)[!-~]{1,1024}$",
    r"^(?!arn:)[!-~]{1,253}$",
    r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$",
];

#[test]
fn patterns_compile_but_for_the_known_ones() {
    let mut texts = BTreeSet::new();
    for service in SERVICES {
        let mut seen = BTreeSet::new();
        for operation in service.operations {
            collect(operation.input, &mut seen, &mut texts);
            collect(operation.output, &mut seen, &mut texts);
        }
    }
    assert!(texts.len() > 100, "only {} patterns found", texts.len());
    let skipped: Vec<&str> =
        texts.into_iter().filter_map(|(p, fits)| (!fits).then_some(p)).collect();
    assert_eq!(skipped, SKIPPED);
}

type Patterns = BTreeSet<(&'static str, bool)>;

fn collect(structure: &'static Structure, seen: &mut BTreeSet<usize>, texts: &mut Patterns) {
    if seen.insert(std::ptr::from_ref(structure) as usize) {
        for member in structure.members {
            collect_kind(&member.kind, seen, texts);
        }
    }
}

fn collect_kind(kind: &'static Kind, seen: &mut BTreeSet<usize>, texts: &mut Patterns) {
    match kind {
        Kind::Structure(structure) => collect(structure, seen, texts),
        Kind::List(list) => collect_kind(&list.element, seen, texts),
        Kind::Map(map) => {
            collect_text(map.key, texts);
            collect_kind(&map.value, seen, texts);
        }
        Kind::Text(text) => collect_text(text, texts),
        Kind::Boolean
        | Kind::Integer(_)
        | Kind::Long(_)
        | Kind::Float
        | Kind::Double(_)
        | Kind::Timestamp
        | Kind::Blob(_)
        | Kind::Document => {}
    }
}

fn collect_text(text: &'static Text, texts: &mut Patterns) {
    if let Some(pattern) = &text.pattern {
        texts.insert((pattern.text, pattern.is_checked()));
    }
}
