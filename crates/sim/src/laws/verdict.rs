//! The names and numbers of the laws, and what comes of judging by one.

use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Law {
    NoInstanceHoldsMoreThanItHas,
    StatusesAndRevisionsNeverGoBack,
    NoAddressOrPortIsHeldTwice,
    DeploymentsKeepTheirBounds,
    EveryRunningTaskIsAssignedOnce,
    OnlyTasksThatAreUpAreReached,
    RowsReferToRowsThatExist,
    ReplayGivesTheSameState,
    ServicesReachTheirCounts,
    NothingHappensWithoutInput,
    EveryShortfallHasAReason,
    AccountsSeeTheirOwn,
    NoContainerIsStartedTwice,
    NothingIsLeftBehind,
    NothingPanics,
    TasksRunWhatIsPinned,
    WhatRunsFailsByItsHealth,
    WhatFailsIsReplacedOnce,
    HostsAreGivenUpForSilence,
    HostsComeBack,
    AgentsBeginWhatTheyAreTold,
    AgentsAreToldWhatChanged,
    AgentsHoldWhatTheyWereTold,
    CommitsLookAtWhatTheyTouch,
    NamedContentIsThere,
    TaggedImagesAreWhole,
    EventsAreOfTheirStream,
    HostsEnforceTheirGroups,
}

use Law::*;

/// In the order of their numbers.
pub const LAWS: [Law; 28] = [
    NoInstanceHoldsMoreThanItHas,
    StatusesAndRevisionsNeverGoBack,
    NoAddressOrPortIsHeldTwice,
    DeploymentsKeepTheirBounds,
    EveryRunningTaskIsAssignedOnce,
    OnlyTasksThatAreUpAreReached,
    RowsReferToRowsThatExist,
    ReplayGivesTheSameState,
    ServicesReachTheirCounts,
    NothingHappensWithoutInput,
    EveryShortfallHasAReason,
    AccountsSeeTheirOwn,
    NoContainerIsStartedTwice,
    NothingIsLeftBehind,
    NothingPanics,
    TasksRunWhatIsPinned,
    WhatRunsFailsByItsHealth,
    WhatFailsIsReplacedOnce,
    HostsAreGivenUpForSilence,
    HostsComeBack,
    AgentsBeginWhatTheyAreTold,
    AgentsAreToldWhatChanged,
    AgentsHoldWhatTheyWereTold,
    CommitsLookAtWhatTheyTouch,
    NamedContentIsThere,
    TaggedImagesAreWhole,
    EventsAreOfTheirStream,
    HostsEnforceTheirGroups,
];

impl fmt::Display for Law {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            NoInstanceHoldsMoreThanItHas => "1 no instance holds more than it has",
            StatusesAndRevisionsNeverGoBack => "2 statuses and revisions never go back",
            NoAddressOrPortIsHeldTwice => "3 no address or port is held twice",
            DeploymentsKeepTheirBounds => "4 a deployment keeps its minimum and maximum",
            EveryRunningTaskIsAssignedOnce => "5 every RUNNING task is in exactly one assignment",
            OnlyTasksThatAreUpAreReached => "6 ports lead only to containers that came up",
            RowsReferToRowsThatExist => "7 rows refer to rows that exist",
            ReplayGivesTheSameState => "8 replaying the changes gives the same state",
            ServicesReachTheirCounts => "9 services reach their counts when faults cease",
            NothingHappensWithoutInput => "10 without input nothing is committed",
            EveryShortfallHasAReason => "11 whatever does not run has a reason",
            AccountsSeeTheirOwn => "12 an account sees and changes only its own rows",
            NoContainerIsStartedTwice => "13 no container is started twice for one task",
            NothingIsLeftBehind => "14 nothing is left in any kernel",
            NothingPanics => "15 nothing panics",
            TasksRunWhatIsPinned => "16 tasks run what their deployment is pinned to",
            WhatRunsFailsByItsHealth => "17 a deployment that runs fails by its health alone",
            WhatFailsIsReplacedOnce => "18 a task that fails is replaced once its end is seen",
            HostsAreGivenUpForSilence => "19 a host is given up for its own silence alone",
            HostsComeBack => "20 a host whose agent lives comes back",
            AgentsBeginWhatTheyAreTold => "21 an agent begins what it was told since it began",
            AgentsAreToldWhatChanged => "22 agents are told all that changed for their hosts",
            AgentsHoldWhatTheyWereTold => "23 an agent holds what it was told",
            CommitsLookAtWhatTheyTouch => "24 a commit looks at what it touches",
            NamedContentIsThere => "25 a content is there as long as a row names it",
            TaggedImagesAreWhole => "26 an image that a tag names is whole",
            EventsAreOfTheirStream => "27 a stream shows the events written to it",
            HostsEnforceTheirGroups => "28 a host enforces what its security groups say",
        };
        f.write_str(text)
    }
}

/// A broken law, and the state or change that broke it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    pub law: Law,
    pub what: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "law {}: {}", self.law, self.what)
    }
}

/// Ok while the law holds.
pub type Verdict = Result<(), Violation>;

pub(super) fn must(holds: bool, law: Law, what: impl FnOnce() -> String) -> Verdict {
    if holds { Ok(()) } else { Err(Violation { law, what: what() }) }
}
