//! The cluster query language: expressions over container instances, used by memberOf constraints
//! and the filter of ListContainerInstances. It must not know what a match is used for.
//! As with AWS, a negated operator (`!=`, `!in`, `!~`) on an attribute is only true for instances
//! that have the attribute.

use std::cmp::Ordering;

use model::id::Text;
use model::instance::Instance;
use model::state::State;
use regex::bytes::Regex;

mod java;
mod parse;

/// AWS's limit for an expression, in characters.
pub const MAX_LENGTH: usize = 2_000;

/// A well-formed expression.
#[derive(Debug, Clone)]
pub struct Query {
    root: Expression,
}

/// The error in the text of an expression; callers answer InvalidParameterException.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed(pub String);

impl std::fmt::Display for Malformed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Malformed {}

/// The instance that a query is evaluated on.
#[derive(Debug, Clone)]
pub struct Subject<'a> {
    /// The row of the instance.
    pub instance: &'a Instance,
    /// Number of its RUNNING tasks.
    pub running_tasks: i32,
    /// The groups of the tasks that should run on it; empty if the query does not use groups.
    pub groups: Vec<&'a str>,
}

#[derive(Debug, Clone)]
enum Expression {
    All(Vec<Expression>),
    Any(Vec<Expression>),
    Not(Box<Expression>),
    Clause(Clause),
}

#[derive(Debug, Clone)]
enum Clause {
    Text(TextSubject, TextTest),
    AgentVersion(Comparison, Vec<u64>),
    /// Seconds since 1970, the precision of an expression.
    RegisteredAt(Comparison, i64),
    RunningTasks(Comparison, i64),
}

#[derive(Debug, Clone)]
enum TextSubject {
    AgentConnected,
    Ec2InstanceId,
    Attribute(Text),
    TaskGroup,
}

#[derive(Debug, Clone)]
enum TextTest {
    Is(Vec<String>),
    IsNot(Vec<String>),
    Matches(Regex),
    MatchesNot(Regex),
    Exists,
    ExistsNot,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

impl Query {
    /// Parses an expression of the cluster query language.
    pub fn parse(text: &str) -> Result<Query, Malformed> {
        parse::expression(text).map(|root| Query { root })
    }

    /// Returns true if the expression holds for the instance.
    pub fn matches(&self, subject: &Subject<'_>) -> bool {
        self.root.holds(subject)
    }

    /// Returns true if the answer depends on the instance's tasks, so that it may change while
    /// tasks are placed.
    pub fn asks_for_groups(&self) -> bool {
        self.root.has(|clause| matches!(clause, Clause::Text(TextSubject::TaskGroup, _)))
    }

    /// Returns true if two instances of one kind (`model::fleet::Kind`) may have different answers.
    pub fn asks_each(&self) -> bool {
        self.root.has(|clause| match clause {
            Clause::Text(TextSubject::AgentConnected | TextSubject::Attribute(_), _) => false,
            Clause::Text(TextSubject::Ec2InstanceId | TextSubject::TaskGroup, _)
            | Clause::AgentVersion(..)
            | Clause::RegisteredAt(..)
            | Clause::RunningTasks(..) => true,
        })
    }

    /// Evaluates the query on an instance in `state`.
    pub fn matches_in(&self, state: &State, instance: &Instance) -> bool {
        let groups = if self.asks_for_groups() {
            state.index.fleet.groups_on(&instance.id).map(|(_, name)| &**name).collect()
        } else {
            Vec::new()
        };
        let running_tasks =
            state.index.usage.get(&instance.id).map_or(0, |usage| usage.tasks_running);
        self.matches(&Subject { instance, running_tasks, groups })
    }
}

impl Expression {
    fn holds(&self, subject: &Subject<'_>) -> bool {
        match self {
            Expression::All(parts) => parts.iter().all(|part| part.holds(subject)),
            Expression::Any(parts) => parts.iter().any(|part| part.holds(subject)),
            Expression::Not(part) => !part.holds(subject),
            Expression::Clause(clause) => clause.holds(subject),
        }
    }

    fn has(&self, clause: fn(&Clause) -> bool) -> bool {
        match self {
            Expression::All(parts) | Expression::Any(parts) => {
                parts.iter().any(|part| part.has(clause))
            }
            Expression::Not(part) => part.has(clause),
            Expression::Clause(one) => clause(one),
        }
    }
}

impl Clause {
    fn holds(&self, subject: &Subject<'_>) -> bool {
        let instance = subject.instance;
        match self {
            Clause::Text(of, test) => of.passes(test, subject),
            Clause::AgentVersion(comparison, than) => version(&instance.agent_version)
                .is_some_and(|has| comparison.holds(versions(&has, than))),
            Clause::RegisteredAt(comparison, than) => {
                comparison.holds(instance.registered_at.0.div_euclid(1_000).cmp(than))
            }
            Clause::RunningTasks(comparison, than) => {
                comparison.holds(i64::from(subject.running_tasks).cmp(than))
            }
        }
    }
}

impl TextSubject {
    fn passes(&self, test: &TextTest, subject: &Subject<'_>) -> bool {
        let instance = subject.instance;
        match self {
            TextSubject::AgentConnected => {
                test.of_one(Some(if instance.agent_connected { "true" } else { "false" }))
            }
            TextSubject::Ec2InstanceId => test.of_one(instance.ec2_instance_id.as_deref()),
            TextSubject::Attribute(name) => {
                let found = instance.attributes.get(name);
                test.of_one(found.map(|value| value.as_deref().unwrap_or_default()))
            }
            TextSubject::TaskGroup => test.of_many(&subject.groups),
        }
    }
}

impl TextTest {
    fn of_one(&self, has: Option<&str>) -> bool {
        match self {
            TextTest::Is(values) => has.is_some_and(|has| values.iter().any(|one| one == has)),
            TextTest::IsNot(values) => has.is_some_and(|has| values.iter().all(|one| one != has)),
            TextTest::Matches(pattern) => has.is_some_and(|has| pattern.is_match(has.as_bytes())),
            TextTest::MatchesNot(pattern) => {
                has.is_some_and(|has| !pattern.is_match(has.as_bytes()))
            }
            TextTest::Exists => has.is_some(),
            TextTest::ExistsNot => has.is_none(),
        }
    }

    /// Tests the groups of an instance. One task of a group is enough to match; a negated test
    /// needs that there is none, so an empty instance passes it.
    fn of_many(&self, has: &[&str]) -> bool {
        let is_any = |values: &[String]| has.iter().any(|has| values.iter().any(|one| one == has));
        match self {
            TextTest::Is(values) => is_any(values),
            TextTest::IsNot(values) => !is_any(values),
            TextTest::Matches(pattern) => has.iter().any(|has| pattern.is_match(has.as_bytes())),
            TextTest::MatchesNot(pattern) => {
                !has.iter().any(|has| pattern.is_match(has.as_bytes()))
            }
            TextTest::Exists => !has.is_empty(),
            TextTest::ExistsNot => has.is_empty(),
        }
    }
}

impl Comparison {
    fn holds(self, order: Ordering) -> bool {
        match self {
            Comparison::Equal => order.is_eq(),
            Comparison::NotEqual => order.is_ne(),
            Comparison::Greater => order.is_gt(),
            Comparison::GreaterOrEqual => order.is_ge(),
            Comparison::Less => order.is_lt(),
            Comparison::LessOrEqual => order.is_le(),
        }
    }
}

/// Reads `1.14.5` or `v1.14.5-rc1` as its numbers.
fn version(text: &str) -> Option<Vec<u64>> {
    let numbers = text.strip_prefix('v').unwrap_or(text).split(['-', '+']).next()?;
    numbers.split('.').map(|number| number.parse().ok()).collect()
}

/// Compares versions; `1.14` and `1.14.0` are equal.
fn versions(has: &[u64], than: &[u64]) -> Ordering {
    let at = |of: &[u64], index: usize| of.get(index).copied().unwrap_or(0);
    let longest = has.len().max(than.len());
    let orders = (0..longest).map(|index| at(has, index).cmp(&at(than, index)));
    orders.into_iter().find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

#[cfg(test)]
mod tests;
