//! Treats members that are given empty as left out.

use api::schema::Kind;
use api::{Checks, ReadError, Shape};
use serde_json::Value;

/// Members whose empty text has a meaning: a variable or a tag may have an empty value, and an
/// empty name of the thing to change must not turn into the default's.
const MEANT: [&str; 5] = ["cluster", "clusterName", "principalArn", "taskDefinition", "value"];

/// Returns `input` without its optional members that have an empty text: consoles and deploy tools
/// send fields that were not filled in.
pub(crate) fn without_empty<I: Shape>(input: I) -> Result<I, ReadError> {
    let text = api::json::text(&input, I::KIND);
    // Most requests have no empty text, so they need no second parse.
    if !text.contains(r#":"""#) {
        return Ok(input);
    }
    let Ok(mut value) = serde_json::from_str(&text) else { return Ok(input) };
    strip(&mut value, I::KIND);
    api::json::read(value.to_string().as_bytes(), Checks::Enforced)
}

fn strip(value: &mut Value, kind: &'static Kind) {
    match (kind, value) {
        (Kind::Structure(structure), Value::Object(members)) => {
            for member in structure.members {
                let given = members.get_mut(member.name);
                match (&member.kind, given) {
                    (_, None) => {}
                    (Kind::Text(_), Some(text)) => {
                        let may_go = !member.required && !MEANT.contains(&member.name);
                        if may_go && *text == "" {
                            members.remove(member.name);
                        }
                    }
                    (kind, Some(inner)) => strip(inner, kind),
                }
            }
        }
        (Kind::List(list), Value::Array(elements)) => {
            elements.iter_mut().for_each(|one| strip(one, &list.element));
        }
        // The keys and values of maps are the client's own.
        (_, _) => {}
    }
}

#[cfg(test)]
mod tests {
    use api::ecs::RegisterTaskDefinitionRequest;
    use serde_json::json;

    use super::*;

    #[test]
    fn an_empty_text_is_left_out_where_it_says_nothing() {
        let read = |value: &Value| -> RegisterTaskDefinitionRequest {
            api::json::read(value.to_string().as_bytes(), Checks::Enforced).expect("a request")
        };
        let given = read(&json!({
            "family": "", "taskRoleArn": "", "executionRoleArn": "arn",
            "containerDefinitions": [{
                "name": "web", "user": "", "command": ["", "x"], "dockerLabels": {"a": ""},
                "environment": [{"name": "A", "value": ""}],
            }],
        }));
        let expected = read(&json!({
            "family": "", "executionRoleArn": "arn",
            "containerDefinitions": [{
                "name": "web", "command": ["", "x"], "dockerLabels": {"a": ""},
                "environment": [{"name": "A", "value": ""}],
            }],
        }));
        assert_eq!(without_empty(given), Ok(expected));
    }
}
