//! Failures of steps: the kind, which decisions look at, and the detail, which people read. The
//! names that ECS shows for the kinds are written here and nowhere else.
//!
//! On the link and on disk a failure is the text that ECS shows, as it always was: its kind is read
//! from its name once, at the door.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The kinds of failures that ECS has a name for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailureKind {
    CannotPull,
    /// From the region's own registry.
    CannotPullEcr,
    CannotCreate,
    CannotStart,
    ResourceInitialization,
    /// A container took too long.
    Timeout,
    /// Of no kind that has a name.
    Other,
}

impl FailureKind {
    const NAMED: [(FailureKind, &str); 6] = [
        (FailureKind::CannotPull, "CannotPullContainerError"),
        (FailureKind::CannotPullEcr, "CannotPullECRContainerError"),
        (FailureKind::CannotCreate, "CannotCreateContainerError"),
        (FailureKind::CannotStart, "CannotStartContainerError"),
        (FailureKind::ResourceInitialization, "ResourceInitializationError"),
        (FailureKind::Timeout, "DockerTimeoutError"),
    ];

    /// Returns ECS's name for it.
    pub fn name(self) -> Option<&'static str> {
        let named = FailureKind::NAMED.into_iter().find(|(kind, _)| *kind == self);
        named.map(|(_, name)| name)
    }

    /// Returns true if an image could not be pulled, from whichever registry.
    pub fn is_of_pull(self) -> bool {
        match self {
            FailureKind::CannotPull | FailureKind::CannotPullEcr => true,
            FailureKind::CannotCreate
            | FailureKind::CannotStart
            | FailureKind::ResourceInitialization
            | FailureKind::Timeout
            | FailureKind::Other => false,
        }
    }
}

/// A failed step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", from = "String")]
pub struct StepFailure {
    pub kind: FailureKind,
    /// The words behind the name.
    pub detail: String,
}

impl StepFailure {
    /// Returns a function that makes failures of this kind, for `map_err`.
    pub fn of<E: fmt::Display>(kind: FailureKind) -> impl Fn(E) -> StepFailure + Copy {
        move |detail| StepFailure { kind, detail: detail.to_string() }
    }
}

impl fmt::Display for StepFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(name) = self.kind.name() {
            write!(f, "{name}: ")?;
        }
        f.write_str(&self.detail)
    }
}

impl std::error::Error for StepFailure {}

impl From<&str> for StepFailure {
    fn from(text: &str) -> StepFailure {
        let read = |(kind, name): (FailureKind, &str)| {
            let detail = text.strip_prefix(name)?.strip_prefix(": ")?;
            Some(StepFailure { kind, detail: detail.to_owned() })
        };
        let other = || StepFailure { kind: FailureKind::Other, detail: text.to_owned() };
        FailureKind::NAMED.into_iter().find_map(read).unwrap_or_else(other)
    }
}

impl From<String> for StepFailure {
    fn from(text: String) -> StepFailure {
        StepFailure::from(text.as_str())
    }
}

impl From<StepFailure> for String {
    fn from(failure: StepFailure) -> String {
        failure.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_stored_as_the_text_that_ecs_shows() {
        for (kind, text) in [
            (FailureKind::CannotPull, "CannotPullContainerError: not found"),
            (FailureKind::CannotPullEcr, "CannotPullECRContainerError: denied"),
            (FailureKind::CannotCreate, "CannotCreateContainerError: No such image: web"),
            (FailureKind::CannotStart, "CannotStartContainerError: a: b"),
            (FailureKind::ResourceInitialization, "ResourceInitializationError: no file"),
            (FailureKind::Timeout, "DockerTimeoutError: 4m0s"),
            (FailureKind::Other, "CannotPullContainerErrors"),
            (FailureKind::Other, "OutOfMemoryError: Container killed due to memory usage"),
        ] {
            let failure = StepFailure::from(text);
            assert_eq!((failure.kind, failure.to_string().as_str()), (kind, text));
            assert_eq!(
                failure.kind.is_of_pull(),
                text.starts_with("CannotPull") && text.contains(": ")
            );
            let json = format!("\"{text}\"");
            assert_eq!(serde_json::to_string(&failure).expect("a text"), json);
            assert_eq!(serde_json::from_str::<StepFailure>(&json).expect("a text"), failure);
        }
    }
}
