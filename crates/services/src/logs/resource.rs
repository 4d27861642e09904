//! The ARNs of what the operations of CloudWatch Logs act on: groups and streams, by the names
//! that a request says. Whether there is such a group is not asked yet.

use super::name::{group_arn, group_key};
use crate::operation::Named;

/// A group, with the `:*` that IAM wants behind it.
pub(super) fn group(of: &Named<'_>, name: &str) -> Vec<String> {
    vec![format!("{}:*", group_arn(&group_key(of.world, name)))]
}

/// A group by its name, or by its name or ARN as identifier.
pub(super) fn either(of: &Named<'_>, name: Option<&str>, identifier: Option<&str>) -> Vec<String> {
    match name.or(identifier) {
        Some(arn) if arn.starts_with("arn:") => by_arn(arn),
        Some(name) => group(of, name),
        None => group(of, "*"),
    }
}

/// A group by its ARN, with or without `:*`.
pub(super) fn by_arn(given: &str) -> Vec<String> {
    vec![format!("{}:*", given.strip_suffix(":*").unwrap_or(given))]
}

/// A stream of a group.
pub(super) fn stream(of: &Named<'_>, group: &str, name: &str) -> Vec<String> {
    let group = match group.starts_with("arn:") {
        true => group.strip_suffix(":*").unwrap_or(group).to_owned(),
        false => group_arn(&group_key(of.world, group)),
    };
    vec![format!("{group}:log-stream:{name}")]
}

/// A stream of a group by its name, or by its name or ARN as identifier.
pub(super) fn stream_of_either(
    of: &Named<'_>,
    group: Option<&str>,
    identifier: Option<&str>,
    name: &str,
) -> Vec<String> {
    stream(of, group.or(identifier).unwrap_or("*"), name)
}
