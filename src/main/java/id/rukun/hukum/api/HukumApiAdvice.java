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
    Penolakan tidakDikenal(AturanTidakDikenalException e) {
        return new Penolakan(e.getMessage(), List.of());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Penolakan tidakDikenal(TafsirTidakDikenalException e) {
        return new Penolakan(e.getMessage(), List.of());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Penolakan tidakDikenal(PasalTidakDikenalException e) {
        return new Penolakan(e.getMessage(), List.of());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Penolakan kolomSalah(PermintaanSalahException e) {
        return new Penolakan(e.getMessage(), e.kolom());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Penolakan bukanJson(HttpMessageNotReadableException e) {
        return new Penolakan("Isi permintaan bukan JSON yang sah.", List.of());
    }
}
