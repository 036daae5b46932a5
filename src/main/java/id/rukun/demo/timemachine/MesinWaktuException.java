package id.rukun.demo.timemachine;

import org.springframework.http.HttpStatus;

/** The time machine does not do what was asked, and says why in Indonesian. */
final class MesinWaktuException extends RuntimeException {

    private final HttpStatus status;

    MesinWaktuException(HttpStatus status, String pesan) {
        super(pesan);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
