-- What calls for papers to be drawn: somebody handed in, somebody came late, something was published. Only the last hours are looked at, every few seconds.

create index attempt_by_hand_in on attempt (handed_in);
create index enrolment_by_coming on enrolment (enrolled_at);
create index test_version_by_publishing on test_version (published_at);
