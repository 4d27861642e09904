//! Checks that registering a task definition as it was described yields the same definition: ECS's
//! defaults are accepted when they are given. Tools do this whenever they change one member of a
//! definition and compare the rest.

use serde_json::Value;

use super::{Request, ecs_files, given};

#[test]
fn a_definition_that_is_registered_as_described_stays_the_same() {
    let files =
        ecs_files().into_iter().filter(|(operation, _)| operation.name == "RegisterTaskDefinition");
    let mut registered = 0;
    for (operation, file) in files {
        let (_, mut bench, request) = given("ecs", &file);
        let Ok(answer) = bench.answer(&request) else { continue };
        let described = answer["taskDefinition"].clone();
        let mut input = request.input.clone();
        for member in operation.input.members {
            if let Some(value) = described.get(member.name) {
                input[member.name] = value.clone();
            }
        }
        let again = bench.answer(&Request { input, ..request }).expect("it was taken before");
        assert_eq!(lasting(&again["taskDefinition"]), lasting(&described), "{}", file.display());
        registered += 1;
    }
    assert!(registered >= 5, "only {registered} definitions were registered");
}

/// Returns a description without the members that differ between revisions.
fn lasting(described: &Value) -> Value {
    let mut lasting = described.clone();
    let members = lasting.as_object_mut().expect("a description");
    members.retain(|name, _| !["taskDefinitionArn", "revision", "registeredAt"].contains(&&**name));
    lasting
}
