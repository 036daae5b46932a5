package id.rukun.prosedur.penonaktifan.musyawarah;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.mode.ModeRt;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.wilayah.JenisUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pasal 36 ayat (1), a Musyawarah RT about a member of its board; one mode for each office that may have its tasks. */
abstract class ModePenonaktifanRt extends ModeRt {

    static final String KETUA = "PENONAKTIFAN_RT";
    static final String KETUA_RW = "PENONAKTIFAN_RT_KETUA_RW";
    static final String LURAH = "PENONAKTIFAN_RT_LURAH";

    private final PimpinanPenonaktifan pimpinan;
    private final String nama;
    private final Jabatan kantor;
    private final JenisUnit letak;

    ModePenonaktifanRt(PendudukService penduduk, PimpinanPenonaktifan pimpinan, String nama, Jabatan kantor, JenisUnit letak) {
        super(penduduk);
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
        return "penonaktifan pengurus, Pasal 36 ayat (1)";
    }

    @Override
    public Optional<String> halangan(RangkaianMusyawarah rangkaian, LocalDate hari) {
        return pimpinan.keterangan(rangkaian.kasusId(), kantor, hari);
    }

    /** The office of the Ketua RT has the tasks. */
    @Component
    static class RtOlehKetua extends ModePenonaktifanRt {
        RtOlehKetua(PendudukService penduduk, PimpinanPenonaktifan pimpinan) {
            super(penduduk, pimpinan, KETUA, Jabatan.KETUA_RT, JenisUnit.RT);
        }
    }

    /** It is about whoever exercises the chair of the RT, or nobody does: the office of the Ketua RW has them. */
    @Component
    static class RtOlehKetuaRw extends ModePenonaktifanRt {
        RtOlehKetuaRw(PendudukService penduduk, PimpinanPenonaktifan pimpinan) {
            super(penduduk, pimpinan, KETUA_RW, Jabatan.KETUA_RW, JenisUnit.RW);
        }
    }

    /** Nor does anybody else exercise that of the RW: the Lurah has them. */
    @Component
    static class RtOlehLurah extends ModePenonaktifanRt {
        RtOlehLurah(PendudukService penduduk, PimpinanPenonaktifan pimpinan) {
            super(penduduk, pimpinan, LURAH, Jabatan.LURAH, JenisUnit.KELURAHAN);
        }
    }
}
