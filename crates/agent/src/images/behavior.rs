//! The choices of ECS_IMAGE_PULL_BEHAVIOR: they decide about pulling an image that the host has.

use std::str::FromStr;

use image::store::Provenance;

/// A value of the ECS agent's ECS_IMAGE_PULL_BEHAVIOR. By default, a tag of Gantry's own registry
/// is looked up before each start, which is cheap, and any other image that the host has is used as
/// it is, so that a start needs no network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PullBehavior {
    /// Pulled; if that fails, the host's image is used.
    Default,
    /// Pulled; if that fails, the task fails.
    Always,
    /// Pulled unless an earlier task of this host pulled it, or took it from Docker, and the image
    /// is still here.
    Once,
    /// Pulled only if the host does not have it; idle images are not removed.
    PreferCached,
}

impl FromStr for PullBehavior {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "default" => Ok(Self::Default),
            "always" => Ok(Self::Always),
            "once" => Ok(Self::Once),
            "prefer-cached" => Ok(Self::PreferCached),
            _ => Err("the choices are default, always, once and prefer-cached".to_owned()),
        }
    }
}

/// The facts about an image before it is pulled.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known {
    /// The origin of the host's image, if it has one.
    pub(crate) here: Option<Provenance>,
    /// Named by digest, so it cannot have changed.
    pub(crate) fixed: bool,
    /// From Gantry's own registry.
    pub(crate) own: bool,
}

/// The way to get an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Use the host's image.
    Here,
    /// Look the tag up and pull if its image has changed; use the host's image if the registry does
    /// not answer.
    IfMoved,
    /// The same, but the task fails if the registry does not answer.
    IfMovedOrFail,
    Pull,
}

pub(crate) fn choose(behavior: Option<PullBehavior>, known: Known) -> Choice {
    let Some(provenance) = known.here else { return Choice::Pull };
    match behavior {
        Some(PullBehavior::PreferCached) => Choice::Here,
        Some(PullBehavior::Once) if provenance != Provenance::Loaded => Choice::Here,
        Some(PullBehavior::Once) => Choice::Pull,
        Some(PullBehavior::Always) => Choice::IfMovedOrFail,
        Some(PullBehavior::Default) | None if known.fixed => Choice::Here,
        Some(PullBehavior::Default) => Choice::IfMoved,
        None if known.own => Choice::IfMoved,
        None => Choice::Here,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAG: Known = Known { here: Some(Provenance::Pulled), fixed: false, own: false };

    #[test]
    fn what_is_not_here_is_always_pulled() {
        let absent = Known { here: None, ..TAG };
        for behavior in [None, Some("default"), Some("always"), Some("once"), Some("prefer-cached")]
        {
            let behavior = behavior.map(|text| text.parse().unwrap());
            assert_eq!(choose(behavior, absent), Choice::Pull);
        }
    }

    #[test]
    fn each_behavior_does_what_ecs_says() {
        let loaded = Known { here: Some(Provenance::Loaded), ..TAG };
        let docker = Known { here: Some(Provenance::Docker), ..TAG };
        let own = Known { own: true, ..TAG };
        let fixed = Known { fixed: true, own: true, ..TAG };
        for (behavior, known, choice) in [
            (None, TAG, Choice::Here),
            (None, own, Choice::IfMoved),
            (None, fixed, Choice::Here),
            (Some(PullBehavior::Default), TAG, Choice::IfMoved),
            (Some(PullBehavior::Default), loaded, Choice::IfMoved),
            (Some(PullBehavior::Default), fixed, Choice::Here),
            (Some(PullBehavior::Always), TAG, Choice::IfMovedOrFail),
            (Some(PullBehavior::Always), fixed, Choice::IfMovedOrFail),
            (Some(PullBehavior::Once), own, Choice::Here),
            (Some(PullBehavior::Once), loaded, Choice::Pull),
            (Some(PullBehavior::Once), docker, Choice::Here),
            (Some(PullBehavior::PreferCached), own, Choice::Here),
            (Some(PullBehavior::PreferCached), loaded, Choice::Here),
        ] {
            assert_eq!(choose(behavior, known), choice, "{behavior:?} {known:?}");
        }
        assert!("Default".parse::<PullBehavior>().is_err());
    }
}
