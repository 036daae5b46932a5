package id.rukun.prosedur.penonaktifan.musyawarah;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.mode.KursiPimpinan;
import id.rukun.prosedur.musyawarah.mode.ModeRw;
import id.rukun.prosedur.musyawarah.mode.RegisterTokoh;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pasal 37 ayat (1), a Musyawarah RW about a member of the board of the RW; one mode for each office that may have its tasks. */
abstract class ModePenonaktifanRw extends ModeRw {

    static final String KETUA = "PENONAKTIFAN_RW";
    static final String LURAH = "PENONAKTIFAN_RW_LURAH";

    private final PimpinanPenonaktifan pimpinan;
    private final String nama;
    private final Jabatan kantor;
    private final JenisUnit letak;

    ModePenonaktifanRw(BahanMusyawarahRw bahan, PimpinanPenonaktifan pimpinan, String nama, Jabatan kantor, JenisUnit letak) {
        super(bahan.jabatan, bahan.wilayah, bahan.penduduk, bahan.registerTokoh, bahan.kursi);
        this.pimpinan = pimpinan;
        this.nama = nama;
        this.kantor = kantor;
        this.letak = letak;
    }

    @Override
    public String nama() {
        return nama;
    }

    @Override
    public Jabatan jabatanPimpinan() {
        return kantor;
    }

    @Override
    public String unitPimpinan(RangkaianMusyawarah rangkaian) {
        return pimpinan.unit(rangkaian.unitId(), letak);
    }

    /** The body's own, whichever office conducts. */
    @Override
    public String unitNaskah(RangkaianMusyawarah rangkaian) {
        return rangkaian.unitId();
    }

    @Override
    public Optional<PemegangJabatan> pimpinan(RangkaianMusyawarah rangkaian, LocalDate hari) {
        return pimpinan.pimpinan(rangkaian.kasusId(), hari);
    }

    @Override
    public Optional<PemegangJabatan> pengundang(RangkaianMusyawarah rangkaian, LocalDate hari) {
        return pimpinan(rangkaian, hari);
    }

    @Override
    public List<String> pihak(RangkaianMusyawarah rangkaian) {
        return List.of(pimpinan.orang(rangkaian.kasusId()));
    }

    @Override
    public Optional<String> perihal(String kasusId) {
        return Optional.of(pimpinan.perihal(kasusId));
    }

    @Override
    public Optional<String> usul(String kasusId) {
        return Optional.of(pimpinan.usul(kasusId));
    }

    @Override
    public String keterangan() {
        return "penonaktifan pengurus, Pasal 37 ayat (1)";
    }

    @Override
    public Optional<String> halangan(RangkaianMusyawarah rangkaian, LocalDate hari) {
        return pimpinan.keterangan(rangkaian.kasusId(), kantor, hari);
    }

    /** What every Musyawarah RW is made of. */
    @Component
    static class BahanMusyawarahRw {

        private final JabatanService jabatan;
        private final WilayahService wilayah;
        private final PendudukService penduduk;
        private final RegisterTokoh registerTokoh;
        private final KursiPimpinan kursi;

        BahanMusyawarahRw(JabatanService jabatan, WilayahService wilayah, PendudukService penduduk, RegisterTokoh registerTokoh,
                KursiPimpinan kursi) {
            this.jabatan = jabatan;
            this.wilayah = wilayah;
            this.penduduk = penduduk;
            this.registerTokoh = registerTokoh;
            this.kursi = kursi;
        }
    }

    /** The office of the Ketua RW has the tasks. */
    @Component
    static class RwOlehKetua extends ModePenonaktifanRw {
        RwOlehKetua(BahanMusyawarahRw bahan, PimpinanPenonaktifan pimpinan) {
            super(bahan, pimpinan, KETUA, Jabatan.KETUA_RW, JenisUnit.RW);
        }
    }

    /** It is about whoever exercises the chair of the RW, or nobody does: the Lurah has them. */
    @Component
    static class RwOlehLurah extends ModePenonaktifanRw {
        RwOlehLurah(BahanMusyawarahRw bahan, PimpinanPenonaktifan pimpinan) {
            super(bahan, pimpinan, LURAH, Jabatan.LURAH, JenisUnit.KELURAHAN);
        }
    }
}
