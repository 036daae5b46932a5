package id.rukun.hukum.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers refused requests to the API of the law in Indonesian. */
@RestControllerAdvice(basePackageClasses = HukumApiAdvice.class)
class HukumApiAdvice {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    PermintaanDitolak tidakDikenal(AturanTidakDikenalException e) {
        return new PermintaanDitolak(e.getMessage(), List.of());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    PermintaanDitolak tidakDikenal(TafsirTidakDikenalException e) {
        return new PermintaanDitolak(e.getMessage(), List.of());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    PermintaanDitolak tidakDikenal(PasalTidakDikenalException e) {
        return new PermintaanDitolak(e.getMessage(), List.of());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    PermintaanDitolak kolomSalah(PermintaanSalahException e) {
        return new PermintaanDitolak(e.getMessage(), e.kolom());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    PermintaanDitolak bukanJson(HttpMessageNotReadableException e) {
        return new PermintaanDitolak("Isi permintaan bukan JSON yang sah.", List.of());
    }
}
