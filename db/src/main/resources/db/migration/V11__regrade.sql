-- What was decided about questions after they were asked, and what attempts came to before.

create sequence ruling_seq start with 1 increment by 50;
create table ruling (
    id bigint primary key,
    version integer not null,
    offering_id bigint not null constraint ruling_offering references offering,
    assessment_id bigint not null constraint ruling_assessment references assessment,
    question_version_id bigint not null constraint ruling_question_version references question_version,
    treatment varchar(20) not null,
    -- the corrected question, where it is marked by one
    content text,
    reason varchar(1000) not null,
    edition integer not null,
    by_id bigint not null constraint ruling_by references member,
    at timestamp(6) with time zone not null,
    -- true or null: one stands for each question, any number are reverted
    standing boolean,
    reverted_edition integer,
    reverted_by_id bigint constraint ruling_reverted_by references member,
    reverted_at timestamp(6) with time zone,
    revert_reason varchar(1000),
    constraint ruling_one_stands unique (assessment_id, offering_id, question_version_id, standing),
    constraint ruling_edition unique (assessment_id, offering_id, edition),
    constraint ruling_reverted unique (assessment_id, offering_id, reverted_edition),
    constraint ruling_treatment check (treatment in ('CHANGE_KEY', 'ACCEPT_BOTH', 'FULL_CREDIT', 'DROP')),
    constraint ruling_standing check ((standing is null) = (reverted_at is not null))
);

-- rows are only ever added: what an attempt came to until it was marked by an edition
create table former_score (
    attempt_id bigint not null constraint former_score_attempt references attempt,
    edition integer not null,
    points_before numeric(9,3) not null,
    out_of_before numeric(9,2) not null,
    unmarked_before integer not null,
    at timestamp(6) with time zone not null,
    primary key (attempt_id, edition)
);

-- the marking anew that a decision or its reverting asks for
create sequence regrade_seq start with 1 increment by 50;
create table regrade (
    id bigint primary key,
    version integer not null,
    ruling_id bigint not null constraint regrade_ruling references ruling,
    undo boolean not null,
    asked_at timestamp(6) with time zone not null,
    ahead integer not null,
    done integer not null,
    changed integer not null,
    applied_at timestamp(6) with time zone,
    -- looked again, for what was settled in the same moments
    swept_at timestamp(6) with time zone,
    constraint regrade_unique unique (ruling_id, undo)
);
create index regrade_to_do on regrade (swept_at, applied_at);
