package id.rukun.prosedur.musyawarah.mode;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Pasal 39 and 40: chaired by whoever exercises the chair of the RT, or stands in (RUKUN-POL-21); after two failures in a
 * row the next meeting is deemed valid.
 */
@Component
class ModeBiasa extends ModeRt {

    private final KursiPimpinan kursi;

    ModeBiasa(PendudukService penduduk, KursiPimpinan kursi) {
        super(penduduk);
        this.kursi = kursi;
    }

    @Override
    public String nama() {
        return "BIASA";
    }

    @Override
    public Jabatan jabatanPimpinan() {
        return Jabatan.KETUA_RT;
    }

    @Override
    public String unitPimpinan(RangkaianMusyawarah rangkaian) {
        return rangkaian.unitId();
    }

    @Override
    public Optional<PemegangJabatan> pimpinan(RangkaianMusyawarah rangkaian, LocalDate hari) {
        return kursi.pemegangAtauPengganti(jabatanPimpinan(), rangkaian.unitId(), hari);
    }
}
