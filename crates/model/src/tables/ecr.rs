//! Tables of ECR: the image registry.

macro_rules! ecr_tables {
    ($rest:tt $($before:tt)*) => {
        join_tables! { $rest $($before)*
            19: repositories, registry::Repository, durable;
            20: registry_images, registry::RegistryImage, durable;
            21: registry_tags, registry::RegistryTag, durable;
            22: repository_layers, registry::RepositoryLayer, durable;
            23: registry_configurations, registry::RegistryConfiguration, durable;
            24: replications, registry::Replication, durable;
            25: pull_through_rules, registry::PullThroughRule, durable;
            26: creation_templates, registry::CreationTemplate, durable;
            27: lifecycle_previews, registry::LifecyclePreview, durable;
            28: registry_keys, registry::RegistryKey, durable;
        }
    };
}
