-- Peer review of handed-in work: when, how much of it, and the reviews.

create sequence review_round_seq start with 1 increment by 50;
create table review_round (
    id bigint primary key,
    version integer not null,
    -- an assignment goes only where nothing was handed in, and so nothing reviewed
    assignment_id bigint not null constraint review_round_assignment references assignment on delete cascade,
    offering_id bigint not null constraint review_round_offering references offering,
    must integer not null,
    need integer not null,
    rubric text not null,
    opens timestamp(6) with time zone not null,
    until timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone,
    constraint review_round_one_of_an_assignment unique (offering_id, assignment_id),
    constraint review_round_at_least_one check (must between 1 and 20 and need between 1 and 20),
    constraint review_round_lasts check (until > opens)
);
create index review_round_by_assignment on review_round (assignment_id);

create sequence review_seq start with 1 increment by 50;
create table review (
    id bigint primary key,
    version integer not null,
    round_id bigint not null constraint review_round_of references review_round,
    work_id bigint not null constraint review_work references submission,
    reviewer_id bigint not null constraint review_reviewer references enrolment,
    number integer not null,
    -- true, or null: so the database lets a reviewer have one in hand at a time
    in_hand boolean,
    lease_until timestamp(6) with time zone not null,
    given_back boolean not null,
    text varchar(4000) not null,
    picks varchar(200),
    revision bigint not null,
    done_at timestamp(6) with time zone,
    constraint review_once unique (reviewer_id, work_id),
    constraint review_one_in_hand unique (round_id, reviewer_id, in_hand),
    constraint review_in_hand_or_not check (in_hand is null or in_hand),
    constraint review_done check (done_at is null or (in_hand is null and text <> ''))
);
create index review_by_work on review (work_id, done_at);
