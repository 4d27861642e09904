//! Checks that a member that is given empty means the same as one left out: consoles and deploy
//! tools send fields that were not filled in. Each exchange of ECS is repeated for each member that
//! its request leaves out, so that the rule holds for every operation and member.

use std::path::Path;

use api::Operation;
use api::schema::{Kind, List, Structure};
use serde_json::{Map, Value};

use super::{Request, ecs_files, given, outcome};

/// Members whose emptiness has a meaning: an empty name is not the default's, values may be empty,
/// ECS refuses an empty list of tags, and an empty list of metrics turns them off.
const EMPTY_IS_MEANT: [&str; 7] = [
    "cluster",
    "clusterName",
    "metricConfigurations",
    "principalArn",
    "tags",
    "taskDefinition",
    "value",
];

#[test]
fn what_is_given_empty_is_answered_as_if_it_was_left_out() {
    let wrong: Vec<String> =
        ecs_files().iter().filter_map(|(operation, file)| empties(operation, file).err()).collect();
    assert!(wrong.is_empty(), "{} answers differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// Sends `file`'s request once more for each member that it leaves out, with that member empty.
fn empties(operation: &Operation, file: &Path) -> Result<(), String> {
    let name = file.file_stem().expect("a name").to_string_lossy();
    let (_, mut bench, request) = given("ecs", file);
    if request.input.get("clientToken").is_some() {
        // Requests with a token are compared as they were written, so an empty member makes a
        // difference.
        return Ok(());
    }
    let mut each = Vec::new();
    each_empty(&request.input, operation.input, &mut |member, input| each.push((member, input)));
    let before = (bench.state.clone(), bench.now, bench.step);
    let expected = bench.answer(&request).map(without_empty);
    let mut wrong = Vec::new();
    for (member, input) in each {
        if EMPTY_IS_MEANT.contains(&member) {
            continue;
        }
        (bench.state, bench.now, bench.step) = before.clone();
        let got = bench.answer(&Request { input, ..request.clone() });
        let shown = outcome(&got);
        if got.map(without_empty) != expected {
            wrong.push(format!("{name} with an empty {member}: {shown}"));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Returns `value` without its empty lists, since a definition shows the lists it was given.
fn without_empty(value: Value) -> Value {
    match value {
        Value::Array(all) => all.into_iter().map(without_empty).collect(),
        Value::Object(all) => {
            let kept = all.into_iter().filter(|(_, one)| *one != Value::from(Vec::<Value>::new()));
            kept.map(|(name, one)| (name, without_empty(one))).collect()
        }
        other => other,
    }
}

/// Calls `with` for each optional text and list that `value` leaves out, with a copy of `value`
/// that has it empty. Enums are skipped, since they have no empty text.
fn each_empty(
    value: &Value,
    structure: &'static Structure,
    with: &mut dyn FnMut(&'static str, Value),
) {
    for member in structure.members {
        let inner = value.get(member.name);
        let mut put = |name: &'static str, inner: Value| {
            let mut value = if value.is_null() { Value::from(Map::new()) } else { value.clone() };
            value[member.name] = inner;
            with(name, value);
        };
        match (&member.kind, inner) {
            (Kind::Text(text), None) if !member.required && text.values.is_empty() => {
                put(member.name, Value::from(""));
            }
            (Kind::List(_), None) if !member.required => {
                put(member.name, Value::from(Vec::<Value>::new()))
            }
            (Kind::Structure(structure), Some(inner)) => each_empty(inner, structure, &mut put),
            (
                Kind::List(List { element: Kind::Structure(structure), .. }),
                Some(Value::Array(all)),
            ) => {
                for (at, one) in all.iter().enumerate() {
                    each_empty(one, structure, &mut |name, one| {
                        let mut all = all.clone();
                        all[at] = one;
                        put(name, Value::from(all));
                    });
                }
            }
            (_, _) => {}
        }
    }
}
