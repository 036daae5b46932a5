package id.rukun.prosedur.koordinasi.tindaklanjut;

import id.rukun.uji.Panggung;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Puts a case about an item on the stage without the steps of the case whose result it is. */
public final class DataTindakLanjut {

    private DataTindakLanjut() {}

    /**
     * An item of no Asisten; returns the number of its case.
     *
     * @param asal number of the case whose result it is
     */
    public static String buka(Panggung panggung, String asal, String unitId, LocalDate hari) {
        ButirTindakLanjut baru = new ButirTindakLanjut(new ButirHasil(null, "1", "Perbaiki data pegawai.", List.of(unitId), null, hari.plusDays(30)),
                unitId, panggung.kasus(asal).id(), hari);
        panggung.ubah(semua -> semua.persist(baru));
        return panggung.mulaiProses(PembukaTindakLanjut.PROSEDUR, unitId, Map.of(PembukaTindakLanjut.TINDAK_LANJUT, baru.id()));
    }
}
