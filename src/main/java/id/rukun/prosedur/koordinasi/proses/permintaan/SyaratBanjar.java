package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.koordinasi.PemohonKoordinasiBanjar;
import id.rukun.hukum.perwalibanjar.permintaan.BentukDipilih;
import id.rukun.hukum.perwalibanjar.permintaan.BentukDitentukan;
import id.rukun.hukum.perwalibanjar.permintaan.BentukFakta;
import id.rukun.hukum.perwalibanjar.permintaan.JenisPihak;
import id.rukun.hukum.perwalibanjar.permintaan.PihakDikenal;
import id.rukun.hukum.perwalibanjar.umum.KodeDikenal;
import id.rukun.hukum.perwalibanjar.umum.KodeDiperiksa;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.PihakBanjar;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PermintaanKoordinasiIsian;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What Perwali Banjar 6/2023 asks of a request. */
@Component
class SyaratBanjar {

    private static final List<String> KOLOM_UNIT = List.of("unitUtama", "unitTerkait");

    private final DirektoriUnit direktori;
    private final PihakBanjar pihak;

    SyaratBanjar(DirektoriUnit direktori, PihakBanjar pihak) {
        this.direktori = direktori;
        this.pihak = pihak;
    }

    /**
     * BJR-R-82, R-01, R-05: who asks, with whom, in which form.
     *
     * @param unit all units that the form names, and the one that asks
     */
    void permintaan(Pertanyaan langkah, PermintaanKoordinasiIsian isian, Collection<String> unit) {
        String tenant = langkah.kasus().tenant();
        langkah.wajib(KOLOM_UNIT, KodeDikenal.class, new KodeDikenal.Fakta(unit.stream().map(id -> {
            boolean ada = id.equals(langkah.unitId()) ? direktori.cari(id, tenant).isPresent() : direktori.bukanPihak(List.of(id), tenant).isEmpty();
            return new KodeDiperiksa(id, ada, ada);
        }).toList()));
        langkah.wajib(PemohonKoordinasiBanjar.class, pemohon(langkah));
        langkah.wajib(KOLOM_UNIT, PihakDikenal.class, pihak.fakta(langkah.unitId(), unit));
        langkah.wajib(List.of("bentuk"), BentukDitentukan.class,
                new BentukFakta(isian.bentuk().stream().distinct().map(satu -> new BentukDipilih(satu, null)).toList()));
    }

    private PemohonKoordinasiBanjar.Fakta pemohon(Pertanyaan langkah) {
        String unit = langkah.unitId();
        return new PemohonKoordinasiBanjar.Fakta(direktori.nama(unit), pihak.adalah(unit, JenisPihak.PD),
                pihak.adalah(unit, JenisPihak.WALI_KOTA),
                Jabatan.WAKIL_WALI_KOTA.peran().equals(Kantor.peranGrup(langkah.teks(Variabel.KANTOR_PEMOHON))));
    }

    /** Those with whom the relation of who asks may have a nature, and is looked up: Perangkat Daerah and the Wali Kota. */
    List<String> pasangan(String pemohon, Collection<String> unit) {
        return unit.stream().filter(id -> !id.equals(pemohon))
                .filter(id -> pihak.adalah(id, JenisPihak.PD) || pihak.adalah(id, JenisPihak.WALI_KOTA)).toList();
    }
}
