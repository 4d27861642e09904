//! Permissions as requests write them, and what is wrong with some.

use api::ec2::{IpRange, Ipv6Range, PrefixListId};
use model::network::Tags;

use super::*;

fn found(pair: &UserIdGroupPair) -> Result<Group, Fault> {
    Ok(("1".into(), pair.group_id.clone().unwrap_or_default().into()))
}

fn tcp(from: i32, to: i32, blocks: &[&str]) -> IpPermission {
    let range = |block: &&str| IpRange { cidr_ip: Some((*block).to_owned()), description: None };
    IpPermission {
        ip_protocol: Some("tcp".to_owned()),
        from_port: Some(from),
        to_port: Some(to),
        ip_ranges: Some(blocks.iter().map(range).collect()),
        ..IpPermission::default()
    }
}

fn message<T: std::fmt::Debug>(outcome: Result<T, Fault>) -> String {
    outcome.expect_err("refused").message
}

#[test]
fn a_permission_is_one_rule_for_each_source() {
    let mut given = tcp(80, 81, &["10.0.0.9/24", "0.0.0.0/0"]);
    given.ipv6_ranges = Some(vec![Ipv6Range {
        description: Some("six".to_owned()),
        cidr_ipv6: Some("2001:DB8:0::1/32".to_owned()),
    }]);
    given.user_id_group_pairs =
        Some(vec![UserIdGroupPair { group_id: Some("sg-1".to_owned()), ..Default::default() }]);
    let all = parse(&[given], &found).expect("parsed");
    let peers: Vec<&Peer> = all.iter().map(|wanted| &wanted.peer).collect();
    let block = Cidr { base: Ipv4Addr::new(10, 0, 0, 0), prefix: 24 };
    let expected = [
        &Peer::Group { account: "1".into(), id: "sg-1".into() },
        &Peer::Block(block),
        &Peer::Block(Cidr::ANY),
        &Peer::Block6("2001:db8::/32".into()),
    ];
    assert_eq!(peers, expected);
    assert!(all.iter().all(|wanted| wanted.traffic == Traffic::Tcp(Ports { from: 80, to: 81 })));
    assert_eq!(all[3].description.as_deref(), Some("six"));
}

#[test]
fn a_permission_without_or_with_a_wrong_source_is_refused() {
    assert_eq!(message(parse(&[tcp(1, 2, &[])], &found)), "Source group ID missing.");
    for block in ["10.0.0.0", "10.0.0.0/33", "10.0.0/8", "10.0.0.0/+8", "x"] {
        let said = message(parse(&[tcp(1, 2, &[block])], &found));
        assert_eq!(said, format!("CIDR block {block} is malformed"));
    }
    let twice = [tcp(1, 2, &["10.0.0.0/8"]), tcp(1, 2, &["10.1.0.0/8"])];
    let said = message(parse(&twice, &found));
    assert_eq!(said, "The same permission must not appear multiple times");
    let list = PrefixListId { description: None, prefix_list_id: Some("pl-1".to_owned()) };
    let given = IpPermission { prefix_list_ids: Some(vec![list]), ..tcp(1, 2, &[]) };
    assert_eq!(message(parse(&[given], &found)), "The prefix list ID 'pl-1' does not exist");
}

#[test]
fn a_protocol_is_a_name_or_a_number() {
    let tcp = Traffic::Tcp(Ports { from: 1, to: 65535 });
    assert_eq!(traffic(Some("tcp"), Some(1), Some(65535)), Ok(tcp));
    assert_eq!(traffic(Some("6"), Some(1), Some(65535)), Ok(tcp));
    assert_eq!(traffic(Some("-1"), Some(0), Some(0)), Ok(Traffic::All));
    assert_eq!(traffic(Some("50"), None, None), Ok(Traffic::Protocol(50)));
    let ping = Traffic::Icmp { kind: Some(8), code: None };
    assert_eq!(traffic(Some("icmp"), Some(8), Some(-1)), Ok(ping));
    assert_eq!(traffic(Some("58"), None, None), Ok(Traffic::Icmp6 { kind: None, code: None }));
}

#[test]
fn ports_and_types_out_of_range_are_refused() {
    let said = |protocol, from, to| message(traffic(Some(protocol), from, to));
    assert_eq!(said("tcp", Some(-1), Some(1)), "TCP/UDP port (-1) out of range");
    assert_eq!(said("udp", Some(1), Some(65536)), "TCP/UDP port (65536) out of range");
    assert_eq!(said("udp", Some(2), Some(1)), "Invalid TCP/UDP port range (2:1)");
    assert!(said("tcp", Some(2), None).contains("Must specify both from and to ports"));
    assert_eq!(said("icmp", Some(256), Some(-1)), "ICMP type (256) out of range");
    assert_eq!(said("icmp", Some(8), Some(300)), "ICMP code (300) out of range");
    assert!(said("icmp", None, None).contains("both type and code"));
    assert!(said("256", None, None).contains("Unknown protocol"));
    assert!(said("", None, None).contains("ipProtocol"));
}

#[test]
fn what_a_rule_already_allows_is_said_in_awss_words() {
    let all = parse(&[tcp(8080, 8080, &["10.0.0.7/24"])], &found).expect("parsed");
    let rule = Rule {
        id: "sgr-1".into(),
        direction: Direction::Ingress,
        traffic: all[0].traffic,
        peer: all[0].peer.clone(),
        description: Some("another".into()),
        tags: Tags::new(),
    };
    let rules = std::slice::from_ref(&rule);
    let said = message(check_new(rules, Direction::Ingress, &all));
    let expected = "the specified rule \"peer: 10.0.0.0/24, TCP, from port: 8080, to port: 8080, \
                    ALLOW\" already exists";
    assert_eq!(said, expected);
    assert_eq!(check_new(rules, Direction::Egress, &all), Ok(()));
    let any = Wanted { traffic: Traffic::All, peer: Peer::Block(Cidr::ANY), description: None };
    assert!(already_exists(&any).message.contains("\"peer: 0.0.0.0/0, ALL, ALLOW\""));
}

#[test]
fn there_is_room_for_sixty_rules_in_each_direction() {
    let blocks: Vec<String> = (0..61).map(|number| format!("10.0.{number}.0/24")).collect();
    let blocks: Vec<&str> = blocks.iter().map(String::as_str).collect();
    let all = parse(&[tcp(1, 1, &blocks)], &found).expect("parsed");
    assert_eq!(check_new(&[], Direction::Ingress, &all[..60]), Ok(()));
    let refused = check_new(&[], Direction::Ingress, &all).expect_err("one too many");
    assert_eq!(refused.code, "RulesPerSecurityGroupLimitExceeded");
}

#[test]
fn a_description_is_short_and_plain() {
    assert_eq!(description(Some("")), Ok(None));
    assert!(description(Some(&"x".repeat(255))).is_ok());
    assert!(description(Some(&"x".repeat(256))).is_err());
    assert!(description(Some("é")).is_err() && description(Some("a<b")).is_err());
}
