package id.rukun.wilayah;

/** The register has no unit of this id. */
public class UnitTidakDikenalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnitTidakDikenalException(String id) {
        super("Unit tidak dikenal dalam register: " + id);
    }
}
