//! The worked examples of ECR's documentation, and properties of every policy.

use proptest::prelude::*;

use super::*;

const NOW: Timestamp = Timestamp(1_767_225_600_000);

fn image(number: u8, tags: &[&str], age_days: i64) -> Candidate {
    Candidate {
        digest: Digest([number; 32]),
        tags: tags.iter().map(|tag| Text::from(*tag)).collect(),
        pushed_at: Timestamp(NOW.0 - age_days * DAY_MS - 1),
        last_pulled_at: None,
        stays: false,
    }
}

fn rule(priority: i32, tags: TagSelection, expiry: Expiry) -> LifecycleRule {
    LifecycleRule { priority, tags, expiry }
}

fn prefix(text: &str) -> TagSelection {
    TagSelection::Prefixes(vec![text.into()])
}

fn patterns(all: &[&str]) -> TagSelection {
    TagSelection::Patterns(all.iter().map(|it| Text::from(*it)).collect())
}

/// Returns the numbers of the images that expire, with the rules they expire by.
fn gone(rules: &[LifecycleRule], images: &[Candidate]) -> Vec<(u8, i32)> {
    expiring(rules, images, NOW).into_iter().map(|(digest, by)| (digest.0[0], by)).collect()
}

#[test]
fn an_image_is_the_affair_of_the_first_rule_that_looks_at_it() {
    let images = [
        image(1, &["beta-1", "prod-1"], 10),
        image(2, &["beta-2", "prod-2"], 9),
        image(3, &["beta-3"], 8),
    ];
    let one = Expiry::CountMoreThan(1);
    let rules = [rule(1, prefix("prod"), one), rule(2, prefix("beta"), one)];
    assert_eq!(gone(&rules, &images), [(1, 1)]);
    let rules = [rule(1, prefix("beta"), one), rule(2, prefix("prod"), one)];
    assert_eq!(gone(&rules, &images), [(1, 1), (2, 1)]);
}

#[test]
fn every_prefix_and_pattern_has_to_fit() {
    let images = [
        image(1, &["alpha-1"], 12),
        image(2, &["beta-1"], 11),
        image(3, &["alpha-2", "beta-2"], 10),
    ];
    let days = Expiry::DaysSincePushed(5);
    let both = TagSelection::Prefixes(vec!["alpha".into(), "beta".into()]);
    assert_eq!(gone(&[rule(1, both, days)], &images), [(3, 1)]);
    assert_eq!(gone(&[rule(1, patterns(&["*ha-*"]), days)], &images), [(1, 1), (3, 1)]);
    assert_eq!(gone(&[rule(1, patterns(&["alpha*", "*-2"]), days)], &images), [(3, 1)]);
}

#[test]
fn untagged_images_expire_by_age_and_any_by_count() {
    let images = [image(1, &[], 20), image(2, &["a"], 19), image(3, &[], 3), image(4, &["b"], 2)];
    let untagged = rule(1, TagSelection::Untagged, Expiry::DaysSincePushed(14));
    assert_eq!(gone(std::slice::from_ref(&untagged), &images), [(1, 1)]);
    // Images that the first rule selects count for the second, but only the first decides about
    // them.
    let any = rule(2, TagSelection::Any, Expiry::CountMoreThan(1));
    assert_eq!(gone(&[untagged, any], &images), [(1, 1), (2, 2)]);
}

#[test]
fn an_image_never_pulled_counts_from_its_push() {
    let mut pulled = image(1, &["a"], 40);
    pulled.last_pulled_at = Some(NOW);
    let images = [pulled, image(2, &["b"], 40), image(3, &["c"], 5)];
    let rules = [rule(1, TagSelection::Any, Expiry::DaysSincePulled(30))];
    assert_eq!(gone(&rules, &images), [(2, 1)]);
}

#[test]
fn what_stays_counts() {
    let mut newest = image(3, &["a-3"], 1);
    newest.stays = true;
    let images = [image(1, &["a-1"], 3), image(2, &["a-2"], 2), newest];
    let rules = [rule(1, prefix("a"), Expiry::CountMoreThan(2))];
    assert_eq!(gone(&rules, &images), [(1, 1)]);
}

fn any_images() -> impl Strategy<Value = Vec<Candidate>> {
    let tag = prop::sample::select(vec!["a-1", "a-2", "b-1", "b-2", "ab"]);
    let one =
        (prop::collection::vec(tag, 0..3), 0..30_i64, prop::option::of(0..30_i64), any::<bool>());
    prop::collection::vec(one, 0..12).prop_map(|all| {
        let images =
            all.into_iter().enumerate().map(|(number, (tags, age, pulled, stays))| Candidate {
                last_pulled_at: pulled.map(|days| Timestamp(NOW.0 - days * DAY_MS)),
                stays: stays && number % 3 == 0,
                ..image(number as u8, &tags, age)
            });
        images.collect()
    })
}

fn any_rules() -> impl Strategy<Value = Vec<LifecycleRule>> {
    let tags = prop_oneof![
        Just(TagSelection::Any),
        Just(TagSelection::Untagged),
        prop::sample::select(vec!["a", "b", "a-1"]).prop_map(prefix),
        prop::sample::select(vec!["*-1", "b*", "*"]).prop_map(|it| patterns(&[it])),
    ];
    let expiry = prop_oneof![
        (1..5_u32).prop_map(Expiry::CountMoreThan),
        (1..20_u32).prop_map(Expiry::DaysSincePushed),
        (1..20_u32).prop_map(Expiry::DaysSincePulled),
    ];
    prop::collection::vec((tags, expiry), 0..5).prop_map(|all| {
        let rules = (1..).zip(all).map(|(priority, (tags, expiry))| rule(priority, tags, expiry));
        rules.collect()
    })
}

proptest! {
    #[test]
    fn what_expires_was_selected_first_by_the_rule_it_expires_by(
        images in any_images(),
        rules in any_rules(),
    ) {
        for (digest, by) in expiring(&rules, &images, NOW) {
            let image = images.iter().find(|it| it.digest == digest).unwrap();
            prop_assert!(!image.stays);
            let first = rules.iter().find(|rule| selects(&rule.tags, &image.tags)).unwrap();
            prop_assert_eq!(first.priority, by);
        }
    }

    #[test]
    fn a_count_keeps_that_many(images in any_images(), kept in 1..6_u32) {
        let rules = [rule(1, TagSelection::Any, Expiry::CountMoreThan(kept))];
        let left = images.len() - expiring(&rules, &images, NOW).len();
        prop_assert!(left >= images.len().min(kept as usize));
        let free = images.iter().filter(|it| !it.stays).count();
        prop_assert!(left <= kept as usize + images.len() - free);
    }

    #[test]
    fn the_order_of_rules_and_images_says_nothing(images in any_images(), rules in any_rules()) {
        let expected = expiring(&rules, &images, NOW);
        let images: Vec<Candidate> = images.into_iter().rev().collect();
        let rules: Vec<LifecycleRule> = rules.into_iter().rev().collect();
        prop_assert_eq!(expiring(&rules, &images, NOW), expected);
    }

    #[test]
    fn doing_it_again_takes_nothing_more(images in any_images(), rules in any_rules()) {
        let gone = expiring(&rules, &images, NOW);
        let left: Vec<Candidate> =
            images.into_iter().filter(|it| gone.iter().all(|(digest, _)| *digest != it.digest)).collect();
        prop_assert_eq!(expiring(&rules, &left, NOW), []);
    }
}
