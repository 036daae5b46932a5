package id.rukun.wilayah;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands at nine in the morning in Jakarta on the day it is set to; a new one on 1 March 2019. */
public class JamUji extends Clock {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private LocalDate hari = LocalDate.of(2019, 3, 1);

    public void setel(LocalDate tanggal) {
        hari = tanggal;
    }

    @Override
    public ZoneId getZone() {
        return JAKARTA;
    }

    @Override
    public Clock withZone(ZoneId zona) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return hari.atTime(LocalTime.of(9, 0)).atZone(JAKARTA).toInstant();
    }
}
