//! Rules of security groups: described and changed in their place.

use api::Fault;
use api::ec2::{
    DescribeSecurityGroupRulesRequest, DescribeSecurityGroupRulesResult,
    ModifySecurityGroupRulesRequest, ModifySecurityGroupRulesResult, SecurityGroupRule,
    SecurityGroupRuleDescription, SecurityGroupRuleRequest,
    UpdateSecurityGroupRuleDescriptionsEgressRequest,
    UpdateSecurityGroupRuleDescriptionsEgressResult,
    UpdateSecurityGroupRuleDescriptionsIngressRequest,
    UpdateSecurityGroupRuleDescriptionsIngressResult, UserIdGroupPair,
};
use control::network;
use model::security::{Direction, Peer, Rule, SecurityGroup};
use model::state::State;
use model::tx::Tx;

use super::authorize::{Asked, no_rule, not_in_group, peer};
use super::rule::{self, Wanted};
use super::{chosen, default_vpc, dry_run, filter, group, permission, tag, turn};
use crate::operation::Desk;

const FILTERS: &[&str] = &["group-id", "security-group-rule-id"];

pub fn describe(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: DescribeSecurityGroupRulesRequest,
) -> Result<DescribeSecurityGroupRulesResult, Fault> {
    let turn = turn(desk, &input, input.max_results, input.next_token.as_deref())?;
    default_vpc(tx, desk);
    let world = &desk.call.world;
    let filters = filter::checked(input.filters, FILTERS)?;
    let of_group = filters.iter().filter(|(name, _)| name == "group-id");
    for value in of_group.flat_map(|(_, values)| values) {
        if !group::is_id(value) && !value.contains(['*', '?']) {
            let message = format!("The security group ID '{value}' is malformed");
            return Err(Fault::client("InvalidGroupId.Malformed", message));
        }
    }
    let ids = input.security_group_rule_ids.unwrap_or_default();
    let found: Result<Vec<_>, Fault> = ids
        .iter()
        .map(|id| network::rule(tx, world, &id.as_str().into()).ok_or_else(|| no_rule(id)))
        .collect();
    let mut rules: Vec<SecurityGroupRule> =
        found?.iter().map(|(row, rule)| permission::rule(row, rule)).collect();
    if ids.is_empty() {
        for row in network::vpcs(tx, world).flat_map(|vpc| network::groups(tx, &vpc.id)) {
            rules.extend(row.rules().iter().map(|rule| permission::rule(row, rule)));
        }
    }
    dry_run(input.dry_run)?;
    let id = |rule: &SecurityGroupRule| rule.security_group_rule_id.clone().unwrap_or_default();
    let matches = |rule: &SecurityGroupRule| filter::matches(&filters, |name| values(rule, name));
    let mut page = chosen(rules, None, id, matches, &turn, no_rule)?;
    for rule in &mut page.items {
        rule.tags.get_or_insert_default();
    }
    Ok(DescribeSecurityGroupRulesResult {
        next_token: page.next_token,
        security_group_rules: Some(page.items),
    })
}

fn values(rule: &SecurityGroupRule, filter: &str) -> Vec<String> {
    let value = match filter {
        "group-id" => rule.group_id.clone(),
        "security-group-rule-id" => rule.security_group_rule_id.clone(),
        _ => return tag::shown(rule.tags.as_deref().unwrap_or_default(), filter),
    };
    value.into_iter().collect()
}

/// Puts other rules in the place of some, whose ids, directions and tags stay.
pub fn modify(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: ModifySecurityGroupRulesRequest,
) -> Result<ModifySecurityGroupRulesResult, Fault> {
    default_vpc(tx, desk);
    let row = group::find(tx, &desk.call.world, Some(&input.group_id), None)?;
    let mut changes = Vec::new();
    for update in &input.security_group_rules {
        let wanted = requested(tx, &row, update.security_group_rule.as_ref())?;
        changes.push((update.security_group_rule_id.as_str(), wanted));
    }
    dry_run(input.dry_run)?;
    let rules = exchanged(row.rules().into_owned(), changes)?;
    tx.put(SecurityGroup { changed_rules: Some(rules), ..row });
    Ok(ModifySecurityGroupRulesResult { r#return: Some(true) })
}

fn requested(
    state: &State,
    row: &SecurityGroup,
    given: Option<&SecurityGroupRuleRequest>,
) -> Result<Wanted, Fault> {
    let Some(given) = given else {
        let message = "The request must contain the parameter SecurityGroupRule";
        return Err(Fault::client("MissingParameter", message));
    };
    let sources =
        [&given.cidr_ipv4, &given.cidr_ipv6, &given.prefix_list_id, &given.referenced_group_id];
    if sources.iter().filter(|source| source.is_some()).count() != 1 {
        let message = "Exactly one of CidrIpv4, CidrIpv6, PrefixListId and ReferencedGroupId must \
                       be specified.";
        return Err(Fault::client("InvalidParameterCombination", message));
    }
    if let Some(id) = &given.prefix_list_id {
        return Err(rule::no_prefix_list(id));
    }
    let source = match (&given.cidr_ipv4, &given.cidr_ipv6) {
        (Some(block), _) => Peer::Block(rule::block(block)?),
        (None, Some(block)) => Peer::Block6(rule::block6(block)?),
        (None, None) => {
            let id = given.referenced_group_id.clone();
            let pair = UserIdGroupPair { group_id: id, ..UserIdGroupPair::default() };
            let (account, id) = peer(state, row, &pair)?;
            Peer::Group { account, id }
        }
    };
    Ok(Wanted {
        traffic: rule::traffic(given.ip_protocol.as_deref(), given.from_port, given.to_port)?,
        peer: source,
        description: rule::description(given.description.as_deref())?,
    })
}

/// Returns the rules after the changes, all of which are made or none.
fn exchanged(mut rules: Vec<Rule>, changes: Vec<(&str, Wanted)>) -> Result<Vec<Rule>, Fault> {
    for (id, wanted) in &changes {
        let rule = rules.iter_mut().find(|rule| rule.id.as_str() == *id);
        let rule = rule.ok_or_else(|| no_rule(id))?;
        rule.traffic = wanted.traffic;
        rule.peer = wanted.peer.clone();
        rule.description = wanted.description.clone();
    }
    // Two changes may exchange two rules, so that only the outcome is judged.
    for (id, wanted) in &changes {
        let direction =
            rules.iter().find(|rule| rule.id.as_str() == *id).map(|rule| rule.direction);
        let is_same = |rule: &&Rule| Some(rule.direction) == direction && wanted.is(rule);
        if rules.iter().filter(is_same).count() > 1 {
            return Err(rule::already_exists(wanted));
        }
    }
    Ok(rules)
}

pub fn describe_ingress(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: UpdateSecurityGroupRuleDescriptionsIngressRequest,
) -> Result<UpdateSecurityGroupRuleDescriptionsIngressResult, Fault> {
    let asked = Asked {
        direction: Direction::Ingress,
        group_id: input.group_id,
        group_name: input.group_name,
        permissions: input.ip_permissions.unwrap_or_default(),
        dry_run: input.dry_run,
    };
    let named = input.security_group_rule_descriptions.unwrap_or_default();
    update_descriptions(tx, desk, &asked, &named)?;
    Ok(UpdateSecurityGroupRuleDescriptionsIngressResult { r#return: Some(true) })
}

pub fn describe_egress(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: UpdateSecurityGroupRuleDescriptionsEgressRequest,
) -> Result<UpdateSecurityGroupRuleDescriptionsEgressResult, Fault> {
    let asked = Asked {
        direction: Direction::Egress,
        group_id: input.group_id,
        group_name: input.group_name,
        permissions: input.ip_permissions.unwrap_or_default(),
        dry_run: input.dry_run,
    };
    let named = input.security_group_rule_descriptions.unwrap_or_default();
    update_descriptions(tx, desk, &asked, &named)?;
    Ok(UpdateSecurityGroupRuleDescriptionsEgressResult { r#return: Some(true) })
}

/// Changes what is written beside rules, which are named by their ids or their permissions.
fn update_descriptions(
    tx: &mut Tx,
    desk: &Desk<'_>,
    asked: &Asked,
    named: &[SecurityGroupRuleDescription],
) -> Result<(), Fault> {
    let row = asked.group(tx, desk)?;
    if asked.permissions.is_empty() == named.is_empty() {
        let message =
            "Either 'ipPermissions' or 'securityGroupRuleDescriptions' should be provided.";
        let both = !named.is_empty();
        let code = if both { "InvalidParameterCombination" } else { "MissingParameter" };
        return Err(Fault::client(code, message));
    }
    let wanted = asked.wanted(tx, &row)?;
    let rules = redescribed(row.rules().into_owned(), asked.direction, named, wanted)?;
    dry_run(asked.dry_run)?;
    tx.put(SecurityGroup { changed_rules: Some(rules), ..row });
    Ok(())
}

fn redescribed(
    mut rules: Vec<Rule>,
    direction: Direction,
    named: &[SecurityGroupRuleDescription],
    wanted: Vec<Wanted>,
) -> Result<Vec<Rule>, Fault> {
    for one in named {
        let id = one.security_group_rule_id.as_deref().unwrap_or_default();
        let is_it = |rule: &&mut Rule| rule.direction == direction && rule.id.as_str() == id;
        let rule = rules.iter_mut().find(is_it).ok_or_else(|| no_rule(id))?;
        rule.description = rule::description(one.description.as_deref())?;
    }
    for one in wanted {
        let is_it = |rule: &&mut Rule| rule.direction == direction && one.is(rule);
        let rule = rules.iter_mut().find(is_it).ok_or_else(not_in_group)?;
        rule.description = one.description;
    }
    Ok(rules)
}

#[cfg(test)]
mod tests {
    use model::network::{Cidr, Tags};
    use model::security::{Ports, Traffic};

    use super::*;

    fn wanted(port: u16, description: Option<&str>) -> Wanted {
        Wanted {
            traffic: Traffic::Tcp(Ports { from: port, to: port }),
            peer: Peer::Block(Cidr::ANY),
            description: description.map(Into::into),
        }
    }

    fn rules() -> Vec<Rule> {
        let rule = |id: &str, port| {
            let wanted = wanted(port, None);
            let (traffic, peer) = (wanted.traffic, wanted.peer);
            let (direction, tags) = (Direction::Ingress, Tags::new());
            Rule { id: id.into(), direction, traffic, peer, description: None, tags }
        };
        vec![rule("sgr-1", 1), rule("sgr-2", 2)]
    }

    #[test]
    fn rules_change_in_their_place_and_never_become_the_same() {
        let swapped =
            exchanged(rules(), vec![("sgr-1", wanted(2, None)), ("sgr-2", wanted(1, None))]);
        let swapped = swapped.expect("no two are the same in the end");
        assert_eq!(swapped[0].traffic, wanted(2, None).traffic);
        let same = exchanged(rules(), vec![("sgr-1", wanted(2, Some("other")))]);
        assert_eq!(same.expect_err("there is one").code, "InvalidPermission.Duplicate");
        let unknown = exchanged(rules(), vec![("sgr-3", wanted(3, None))]);
        assert_eq!(unknown.expect_err("none").code, "InvalidSecurityGroupRuleId.NotFound");
    }

    #[test]
    fn a_rule_is_described_by_its_permission_in_its_direction() {
        let told = redescribed(rules(), Direction::Ingress, &[], vec![wanted(2, Some("two"))]);
        assert_eq!(told.expect("there")[1].description.as_deref(), Some("two"));
        let other = redescribed(rules(), Direction::Egress, &[], vec![wanted(2, Some("two"))]);
        assert_eq!(other.expect_err("none").code, "InvalidPermission.NotFound");
    }
}
