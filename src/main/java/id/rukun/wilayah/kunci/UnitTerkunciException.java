package id.rukun.wilayah.kunci;

/** Another structural case holds the unit (RUKUN-POL-04, code SEDANG_DIPROSES). */
public class UnitTerkunciException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String unitId;
    private final String nomorKasus;

    UnitTerkunciException(String unitId, String namaUnit, String nomorKasus) {
        super(namaUnit + " sedang dalam proses penataan lain (kasus " + nomorKasus + ").");
        this.unitId = unitId;
        this.nomorKasus = nomorKasus;
    }

    public String unitId() {
        return unitId;
    }

    /** Number of the case that holds the unit. */
    public String nomorKasus() {
        return nomorKasus;
    }
}
