//! The language against one instance, in AWS's own examples where there are some.

use std::collections::BTreeMap;

use api::Timestamp;
use model::id::{AccountId, ClusterKey, Region, World};
use model::instance::{InstanceStatus, Pool, Resources};

use super::*;

fn instance() -> Instance {
    let world = World { account: AccountId::from("1"), region: Region::from("us-east-1") };
    let attributes: [(&str, Option<&str>); 4] = [
        ("ecs.instance-type", Some("t2.small")),
        ("ecs.availability-zone", Some("us-east-1a")),
        ("stack", Some("test")),
        ("ssd", None),
    ];
    Instance {
        id: "a".into(),
        pool: Pool::Cluster(ClusterKey { world, name: "c".into() }),
        host: None,
        registered: Resources::default(),
        attributes: BTreeMap::from(attributes.map(|(k, v)| (k.into(), v.map(Text::from)))),
        reported_attributes: Vec::new(),
        status: InstanceStatus::Active,
        agent_connected: true,
        agent_version: "1.14.5".into(),
        agent_hash: None,
        docker_version: None,
        ec2_instance_id: Some("i-a".into()),
        availability_zone: "us-east-1a".into(),
        capacity_provider: None,
        tags: Vec::new(),
        // 2018-06-18T22:28:28.500Z
        registered_at: Timestamp(1_529_360_908_500),
        version: 1,
        made_for_cluster: false,
        forget_at: None,
    }
}

fn holds(text: &str) -> bool {
    let instance = instance();
    let groups = vec!["service:web", "database"];
    let subject = Subject { instance: &instance, running_tasks: 2, groups };
    Query::parse(text).unwrap_or_else(|error| panic!("{text}: {error}")).matches(&subject)
}

#[test]
fn what_holds() {
    for text in [
        "attribute:ecs.instance-type =~ t2.* and attribute:ecs.availability-zone == us-east-1a",
        "attribute:ecs.availability-zone in [us-east-1a, us-east-1b]",
        "attribute:ecs.availability-zone==us-east-1a&&runningTasksCount==2",
        "not(task:group == cache)",
        "!(attribute:stack == prod)",
        "task:group == service:web",
        "task:group != cache",
        "task:group exists",
        "attribute:stack != prod",
        "attribute:stack not_equals prod",
        "attribute:stack !in ['prod', 'live one']",
        "attribute:ssd exists",
        "attribute:gpu !exists",
        "attribute:gpu not_exists",
        "attribute:ecs.instance-type matches (t2|t3)[.](small|micro)",
        "(attribute:ecs.instance-type =~ (t2|t3).*)",
        "attribute:ecs.instance-type =~ 't2.small'",
        "attribute:ecs.instance-type !~ t2",
        r"attribute:ecs.instance-type =~ \Qt2.\E.*",
        "ec2InstanceId in ['i-a', \"i-b\"]",
        "agentConnected == true",
        "agentVersion >= 1.9",
        "agentVersion == v1.14.5-rc1",
        "agentVersion less_than 2",
        "registeredAt == 2018-06-18T22:28:28Z",
        "registeredAt == 2018-06-19T00:28:28+02:00",
        "registeredAt >= 2018-06-18T22:28:28",
        "registeredAt greater_than 2018-06-18",
        "runningTasksCount <= 2",
    ] {
        assert!(holds(text), "{text}");
    }
}

#[test]
fn what_does_not_hold() {
    for text in [
        "attribute:gpu != yes",
        "attribute:gpu !in [yes]",
        "attribute:gpu !~ yes",
        "attribute:ssd == yes",
        "attribute:ecs.instance-type =~ t2",
        "task:group !in [cache, database]",
        "not(task:group == database)",
        "agentVersion > 1.14.5",
        "registeredAt < 2018-06-18",
        "runningTasksCount != 2",
        "ec2InstanceId == i-b",
    ] {
        assert!(!holds(text), "{text}");
    }
}

#[test]
fn and_binds_closer_than_or_and_not_closest() {
    let (yes, no) = ("runningTasksCount == 2", "runningTasksCount == 3");
    assert!(holds(&format!("{yes} or {yes} and {no}")));
    assert!(!holds(&format!("({yes} or {yes}) and {no}")));
    assert!(holds(&format!("{no} && {no} || {yes}")));
    assert!(holds(&format!("not({no}) and {yes}")));
    assert!(!holds(&format!("not({no} or {yes})")));
}

#[test]
fn what_is_malformed_says_why() {
    for (text, why) in [
        ("", "expected a subject such as attribute:NAME, found its end"),
        ("attribute: == a", "expected a subject"),
        ("colour == red", "expected a subject"),
        ("attribute:a", "expected an operator, found its end"),
        ("attribute:a ==", "expected a value, found its end"),
        ("attribute:a == 'b", "expected a closing quote"),
        ("attribute:a in b", "expected '[' and a list"),
        ("attribute:a in [b", "expected ',' or ']'"),
        ("attribute:a == b attribute:c == d", "or the end of the expression"),
        ("(attribute:a == b", "expected ')'"),
        ("not attribute:a == b", "expected '(' after not"),
        ("attribute:a > 1", "does not take this operator"),
        ("agentConnected exists", "does not take this operator"),
        ("runningTasksCount =~ 1", "does not take this operator"),
        ("runningTasksCount == one", "The value 'one' is not valid"),
        ("agentVersion == new", "The value 'new' is not valid"),
        ("registeredAt > yesterday", "The value 'yesterday' is not valid"),
        ("attribute:a =~ '['", "The pattern '[' is not valid"),
        ("attribute:a =~ (?!win).*", "'(?!win).*' is not supported: it has a look-around"),
        ("attribute:a !~ 'a*+'", "'a*+' is not supported: it has a possessive"),
        ("attribute:a =~ 'a)|(b'", "The pattern 'a)|(b' is not valid"),
        // Patterns whose matching would cost time for each character they cover.
        (r"attribute:a =~ '(?i)[\x00-\x{10FFFF}]'", "it has a class beyond ASCII"),
        (r"attribute:a =~ '\pL'", "it has a class beyond ASCII"),
        ("attribute:a =~ '((a{50}){50}){50}'", "is too large"),
    ] {
        let Malformed(reason) = Query::parse(text).unwrap_err();
        assert!(reason.contains(why), "{text}: {reason}");
    }
}

#[test]
fn a_pattern_of_names_may_be_as_long_as_an_expression() {
    let names: Vec<String> = (0..155).map(|number| format!("m{number}.2xlarge")).collect();
    let text = format!("attribute:a =~ {}", names.join("|"));
    assert!((1_800..MAX_LENGTH).contains(&text.len()), "{}", text.len());
    assert!(Query::parse(&text).is_ok());
}

#[test]
fn length_and_depth_are_bounded() {
    let long = format!("attribute:a == {}", "b".repeat(MAX_LENGTH));
    assert!(Query::parse(&long).unwrap_err().0.contains("2000 characters"));
    let deep = format!("{}attribute:a == b{}", "(".repeat(65), ")".repeat(65));
    assert!(Query::parse(&deep).unwrap_err().0.contains("64 levels"));
    let enough = format!("{}attribute:a == b{}", "(".repeat(64), ")".repeat(64));
    assert!(Query::parse(&enough).is_ok());
}
