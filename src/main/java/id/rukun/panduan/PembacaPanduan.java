package id.rukun.panduan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;

/** Knows who reads the guide, and which of its parts are for him. */
public interface PembacaPanduan {

    /** Whether a part, by its name, is for whoever asks: that of a procedure is named by its key. */
    Predicate<String> terlihat(HttpServletRequest permintaan);
}
