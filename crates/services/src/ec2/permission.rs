//! Rules of security groups as EC2 shows them: merged to permissions, and one by one.

use api::ec2::{
    IpPermission, IpRange, Ipv6Range, ReferencedSecurityGroup, RevokedSecurityGroupRule,
    SecurityGroupRule, UserIdGroupPair,
};
use model::arn;
use model::id::Text;
use model::security::{Direction, Peer, Rule, SecurityGroup, Traffic};

use super::tag;

/// Merges sources of the same traffic into one permission, in the order in which they come.
pub fn merged<'a>(
    rules: impl IntoIterator<Item = (&'a Traffic, &'a Peer, Option<&'a Text>)>,
) -> Vec<IpPermission> {
    let mut all: Vec<(Traffic, IpPermission)> = Vec::new();
    for (traffic, peer, description) in rules {
        let at = all.iter().position(|(other, _)| other == traffic).unwrap_or_else(|| {
            all.push((*traffic, empty(*traffic)));
            all.len() - 1
        });
        if let Some((_, permission)) = all.get_mut(at) {
            add(permission, peer, description.map(ToString::to_string));
        }
    }
    all.into_iter().map(|(_, permission)| permission).collect()
}

fn empty(traffic: Traffic) -> IpPermission {
    let ports = ports(traffic);
    IpPermission {
        ip_protocol: Some(protocol(traffic)),
        from_port: ports.map(|ports| ports.0),
        to_port: ports.map(|ports| ports.1),
        user_id_group_pairs: Some(Vec::new()),
        ip_ranges: Some(Vec::new()),
        ipv6_ranges: Some(Vec::new()),
        prefix_list_ids: Some(Vec::new()),
    }
}

fn add(permission: &mut IpPermission, peer: &Peer, description: Option<String>) {
    match peer {
        Peer::Block(block) => permission
            .ip_ranges
            .get_or_insert_default()
            .push(IpRange { description, cidr_ip: Some(block.to_string()) }),
        Peer::Block6(block) => permission
            .ipv6_ranges
            .get_or_insert_default()
            .push(Ipv6Range { description, cidr_ipv6: Some(block.to_string()) }),
        Peer::Group { account, id } => {
            permission.user_id_group_pairs.get_or_insert_default().push(UserIdGroupPair {
                description,
                user_id: Some(account.to_string()),
                group_id: Some(id.to_string()),
                ..UserIdGroupPair::default()
            });
        }
    }
}

/// Shapes the permissions of a group in one direction.
pub fn of_group(row: &SecurityGroup, direction: Direction) -> Vec<IpPermission> {
    let rules = row.rules();
    let chosen = rules.iter().filter(|rule| rule.direction == direction);
    merged(chosen.map(|rule| (&rule.traffic, &rule.peer, rule.description.as_ref())))
}

/// The protocol's name as EC2 writes it; its number if it has no name there.
fn protocol(traffic: Traffic) -> String {
    match traffic {
        Traffic::All => "-1".to_owned(),
        Traffic::Protocol(number) => number.to_string(),
        Traffic::Tcp(_) => "tcp".to_owned(),
        Traffic::Udp(_) => "udp".to_owned(),
        Traffic::Icmp { .. } => "icmp".to_owned(),
        Traffic::Icmp6 { .. } => "icmpv6".to_owned(),
    }
}

/// The ports, or the type and code, for which -1 stands for all.
fn ports(traffic: Traffic) -> Option<(i32, i32)> {
    let number = |value: Option<u8>| value.map_or(-1, i32::from);
    match traffic {
        Traffic::All | Traffic::Protocol(_) => None,
        Traffic::Tcp(ports) | Traffic::Udp(ports) => Some((ports.from.into(), ports.to.into())),
        Traffic::Icmp { kind, code } | Traffic::Icmp6 { kind, code } => {
            Some((number(kind), number(code)))
        }
    }
}

/// Shapes one rule; here all ports are -1 and not left out. Its tags are left to the caller.
pub fn rule(row: &SecurityGroup, rule: &Rule) -> SecurityGroupRule {
    let (from, to) = ports(rule.traffic).unwrap_or((-1, -1));
    let mut shape = SecurityGroupRule {
        security_group_rule_id: Some(rule.id.to_string()),
        group_id: Some(row.id.to_string()),
        group_owner_id: Some(row.world.account.to_string()),
        is_egress: Some(rule.direction == Direction::Egress),
        ip_protocol: Some(protocol(rule.traffic)),
        from_port: Some(from),
        to_port: Some(to),
        description: rule.description.as_ref().map(ToString::to_string),
        tags: tag::shape(&rule.tags),
        security_group_rule_arn: Some(arn::of(
            "ec2",
            &row.world,
            &format!("security-group-rule/{}", rule.id),
        )),
        ..SecurityGroupRule::default()
    };
    match &rule.peer {
        Peer::Block(block) => shape.cidr_ipv4 = Some(block.to_string()),
        Peer::Block6(block) => shape.cidr_ipv6 = Some(block.to_string()),
        Peer::Group { account, id } => {
            shape.referenced_group_info = Some(ReferencedSecurityGroup {
                group_id: Some(id.to_string()),
                user_id: Some(account.to_string()),
                ..ReferencedSecurityGroup::default()
            });
        }
    }
    shape
}

/// Shapes a rule that was taken away.
pub fn revoked(row: &SecurityGroup, gone: &Rule) -> RevokedSecurityGroupRule {
    let shape = rule(row, gone);
    RevokedSecurityGroupRule {
        security_group_rule_id: shape.security_group_rule_id,
        group_id: shape.group_id,
        is_egress: shape.is_egress,
        ip_protocol: shape.ip_protocol,
        from_port: shape.from_port,
        to_port: shape.to_port,
        cidr_ipv4: shape.cidr_ipv4,
        cidr_ipv6: shape.cidr_ipv6,
        prefix_list_id: None,
        referenced_group_id: shape.referenced_group_info.and_then(|peer| peer.group_id),
        description: shape.description,
    }
}

/// Returns a group's values by a filter of permissions, such as `cidr` or `from-port`.
pub fn values(row: &SecurityGroup, direction: Direction, filter: &str) -> Vec<String> {
    let rules = row.rules();
    let mut all = Vec::new();
    for rule in rules.iter().filter(|rule| rule.direction == direction) {
        let value = match (filter, &rule.peer) {
            ("protocol", _) => Some(protocol(rule.traffic)),
            ("from-port", _) => ports(rule.traffic).map(|ports| ports.0.to_string()),
            ("to-port", _) => ports(rule.traffic).map(|ports| ports.1.to_string()),
            ("cidr", Peer::Block(block)) => Some(block.to_string()),
            ("ipv6-cidr", Peer::Block6(block)) => Some(block.to_string()),
            ("group-id", Peer::Group { id, .. }) => Some(id.to_string()),
            ("user-id", Peer::Group { account, .. }) => Some(account.to_string()),
            (_, _) => None,
        };
        all.extend(value);
    }
    all
}

#[cfg(test)]
mod tests {
    use model::network::Cidr;
    use model::security::Ports;

    use super::*;

    #[test]
    fn sources_of_the_same_traffic_are_one_permission() {
        let (web, all) = (Traffic::Tcp(Ports { from: 80, to: 80 }), Traffic::All);
        let any = Peer::Block(Cidr::ANY);
        let six = Peer::Block6("::/0".into());
        let group = Peer::Group { account: "1".into(), id: "sg-1".into() };
        let note = Text::from("note");
        let given = [
            (&web, &any, Some(&note)),
            (&all, &any, None),
            (&web, &group, None),
            (&web, &six, None),
        ];
        let merged = merged(given);
        let protocols: Vec<_> = merged.iter().map(|one| one.ip_protocol.as_deref()).collect();
        assert_eq!(protocols, [Some("tcp"), Some("-1")]);
        assert_eq!((merged[0].from_port, merged[0].to_port), (Some(80), Some(80)));
        assert_eq!((merged[1].from_port, merged[1].to_port), (None, None));
        let range = merged[0].ip_ranges.as_ref().expect("there")[0].clone();
        assert_eq!(range.description.as_deref(), Some("note"));
        assert_eq!(merged[0].user_id_group_pairs.as_ref().map(Vec::len), Some(1));
        assert_eq!(merged[0].ipv6_ranges.as_ref().map(Vec::len), Some(1));
    }

    #[test]
    fn all_types_and_codes_are_minus_one() {
        assert_eq!(ports(Traffic::Icmp { kind: Some(8), code: None }), Some((8, -1)));
        assert_eq!(ports(Traffic::Icmp6 { kind: None, code: None }), Some((-1, -1)));
        assert_eq!(ports(Traffic::Protocol(50)), None);
    }
}
