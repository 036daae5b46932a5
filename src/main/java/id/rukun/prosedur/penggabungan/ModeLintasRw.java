package id.rukun.prosedur.penggabungan;

import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.pergub171.penataan.KuorumPenggabunganRt;
import id.rukun.hukum.pergub171.penataan.PimpinanKetuaRw;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.mode.KaidahMusyawarah;
import id.rukun.prosedur.musyawarah.mode.ModeRt;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Pasal 11 ayat (1) huruf a, a Musyawarah RT about a merger across RW: chaired only by whoever exercises the chair of the
 * RW; a quorum of its own that nothing rescues.
 */
@Component
class ModeLintasRw extends ModeRt {

    private static final String PEMIMPIN = KutipanAturan.dasar(PimpinanKetuaRw.class);

    private final JabatanService jabatan;
    private final WilayahService wilayah;

    ModeLintasRw(PendudukService penduduk, JabatanService jabatan, WilayahService wilayah) {
        super(penduduk);
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "LINTAS_RW";
    }

    @Override
    public KaidahMusyawarah kaidah() {
        return KaidahMusyawarah.RT.denganPimpinan(PimpinanKetuaRw.class).denganKuorum(KuorumPenggabunganRt.class);
    }

    @Override
    public Jabatan jabatanPimpinan() {
        return Jabatan.KETUA_RW;
    }

    @Override
    public String unitPimpinan(RangkaianMusyawarah rangkaian) {
        return wilayah.leluhur(rangkaian.unitId(), JenisUnit.RW).orElseThrow().id();
    }

    /** Pasal 11 ayat (1) huruf a names nobody else, so nobody stands in. */
    @Override
    public Optional<PemegangJabatan> pimpinan(RangkaianMusyawarah rangkaian, LocalDate hari) {
        return jabatan.pemegangKursi(unitPimpinan(rangkaian), hari);
    }

    @Override
    public String keterangan() {
        return "dipimpin Ketua RW, Pasal 11";
    }

    @Override
    public Optional<String> halangan(RangkaianMusyawarah rangkaian, LocalDate hari) {
        String rw = unitPimpinan(rangkaian);
        return jabatan.kursiKosong(rw, hari) ? Optional.of("Kursi Ketua " + wilayah.nama(rw)
                + " sedang tidak dilaksanakan siapa pun. Musyawarah ini hanya sah bila dipimpin Ketua RW, Careteker "
                + "Ketua RW, atau, selama Ketua RW tercatat berhalangan sementara, pengurus RW yang "
                + "ditunjuk melaksanakan tugasnya atau Sekretaris RW ("
                + PEMIMPIN + "); Lurah dapat menunjuk Careteker (Pasal 8 Pergub DKI 171/2016).") : Optional.empty();
    }
}
