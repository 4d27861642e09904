//! The text of a lifecycle policy, read and checked.

use std::collections::BTreeSet;

use api::Fault;
use model::id::Text;
use model::registry::{Expiry, LifecyclePolicy, LifecycleRule, TagSelection};
use serde::Deserialize;

use crate::ecr::unfit;

/// Rules of one policy, by ECR's quota.
const MAX_RULES: usize = 50;
/// Stars in one pattern, by ECR's quota.
const MAX_WILDCARDS: usize = 4;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    rules: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Rule {
    rule_priority: i32,
    #[serde(rename = "description")]
    _description: Option<String>,
    selection: Selection,
    action: Action,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Selection {
    tag_status: TagStatus,
    #[serde(default)]
    tag_prefix_list: Vec<Text>,
    #[serde(default)]
    tag_pattern_list: Vec<Text>,
    storage_class: Option<String>,
    count_type: CountType,
    count_unit: Option<String>,
    count_number: u32,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "camelCase")]
enum TagStatus {
    Tagged,
    Untagged,
    Any,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "camelCase")]
enum CountType {
    ImageCountMoreThan,
    SinceImagePushed,
    SinceImagePulled,
    SinceImageTransitioned,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Action {
    r#type: String,
    target_storage_class: Option<String>,
}

/// The policy that `text` is.
pub fn read(text: &str) -> Result<LifecyclePolicy, Fault> {
    let document: Document = serde_json::from_str(text).map_err(|error| bad(&error.to_string()))?;
    if document.rules.is_empty() || document.rules.len() > MAX_RULES {
        return Err(bad(&format!("a policy has 1 to {MAX_RULES} rules")));
    }
    let rules: Result<Vec<LifecycleRule>, Fault> = document.rules.iter().map(rule).collect();
    let mut rules = rules?;
    rules.sort_by_key(|rule| rule.priority);
    check_together(&rules)?;
    Ok(LifecyclePolicy { text: text.into(), rules })
}

fn rule(rule: &Rule) -> Result<LifecycleRule, Fault> {
    let selection = &rule.selection;
    if rule.rule_priority < 1 {
        return Err(bad("rulePriority must be at least 1"));
    }
    let is_archive = selection.storage_class.as_deref().is_some_and(|class| class != "standard");
    let transitions = rule.action.r#type == "transition"
        || rule.action.target_storage_class.is_some()
        || selection.count_type == CountType::SinceImageTransitioned;
    if is_archive || transitions {
        return Err(bad("the archive storage class is not implemented by Gantry"));
    }
    if rule.action.r#type != "expire" {
        return Err(bad("the action's type must be expire"));
    }
    Ok(LifecycleRule {
        priority: rule.rule_priority,
        tags: tags(selection)?,
        expiry: expiry(selection)?,
    })
}

fn tags(selection: &Selection) -> Result<TagSelection, Fault> {
    let (prefixes, patterns) = (&selection.tag_prefix_list, &selection.tag_pattern_list);
    if selection.tag_status != TagStatus::Tagged && !(prefixes.is_empty() && patterns.is_empty()) {
        return Err(bad("tagPrefixList and tagPatternList are only for the tagStatus tagged"));
    }
    let is_wild = |pattern: &Text| pattern.matches('*').count() > MAX_WILDCARDS;
    if prefixes.iter().chain(patterns).any(|it| it.is_empty()) || patterns.iter().any(is_wild) {
        return Err(bad(&format!(
            "a prefix or pattern is not empty, and a pattern has at most {MAX_WILDCARDS} wildcards"
        )));
    }
    match (selection.tag_status, prefixes.is_empty(), patterns.is_empty()) {
        (TagStatus::Any, _, _) => Ok(TagSelection::Any),
        (TagStatus::Untagged, _, _) => Ok(TagSelection::Untagged),
        (TagStatus::Tagged, false, true) => Ok(TagSelection::Prefixes(prefixes.clone())),
        (TagStatus::Tagged, true, false) => Ok(TagSelection::Patterns(patterns.clone())),
        (TagStatus::Tagged, _, _) => {
            Err(bad("the tagStatus tagged needs either tagPrefixList or tagPatternList"))
        }
    }
}

fn expiry(selection: &Selection) -> Result<Expiry, Fault> {
    let (unit, number) = (selection.count_unit.as_deref(), selection.count_number);
    if number == 0 {
        return Err(bad("countNumber must be at least 1"));
    }
    let days = |expiry: Expiry| match unit {
        Some("days") => Ok(expiry),
        _ => Err(bad("countUnit must be days with this countType")),
    };
    match selection.count_type {
        CountType::ImageCountMoreThan if unit.is_some() => {
            Err(bad("countUnit is not for the countType imageCountMoreThan"))
        }
        CountType::ImageCountMoreThan => Ok(Expiry::CountMoreThan(number)),
        CountType::SinceImagePushed => days(Expiry::DaysSincePushed(number)),
        CountType::SinceImagePulled => days(Expiry::DaysSincePulled(number)),
        CountType::SinceImageTransitioned => {
            Err(bad("the archive storage class is not implemented by Gantry"))
        }
    }
}

/// What rules, in the order of their priorities, must not be to each other.
fn check_together(rules: &[LifecycleRule]) -> Result<(), Fault> {
    if rules.windows(2).any(|pair| pair[0].priority == pair[1].priority) {
        return Err(bad("every rule must have a rulePriority of its own"));
    }
    let of = |selection: TagSelection| rules.iter().filter(move |it| it.tags == selection).count();
    if of(TagSelection::Untagged) > 1 {
        return Err(bad("only one rule can select untagged images"));
    }
    let last = rules.last().map(|rule| &rule.tags);
    let any = of(TagSelection::Any);
    if any > 1 || any == 1 && last != Some(&TagSelection::Any) {
        return Err(bad("a rule for the tagStatus any must have the highest rulePriority"));
    }
    let mut seen = BTreeSet::new();
    let prefixes = rules.iter().flat_map(|rule| match &rule.tags {
        TagSelection::Prefixes(all) => all.as_slice(),
        TagSelection::Any | TagSelection::Untagged | TagSelection::Patterns(_) => &[],
    });
    for prefix in prefixes {
        if !seen.insert(prefix) {
            return Err(bad(&format!("the tag prefix '{prefix}' is in more than one rule")));
        }
    }
    Ok(())
}

fn bad(why: &str) -> Fault {
    unfit("LifecyclePolicyText", &format!("Lifecycle policy validation failure: {why}"))
}
