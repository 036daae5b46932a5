package id.rukun.prosedur.koordinasi.proses.data;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.pertukaran.PerangkatDaerahMenjawab;
import id.rukun.hukum.perwalibanjar.data.PermintaanDijawab;
import id.rukun.hukum.perwalibukittinggi.data.JawabanTerisi;
import id.rukun.hukum.perwalibukittinggi.permintaan.AtasNamaSekda;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.data.NaskahData;
import id.rukun.prosedur.koordinasi.data.PertukaranData;
import id.rukun.prosedur.koordinasi.data.PertukaranDataService;
import id.rukun.prosedur.koordinasi.data.SyaratData;
import id.rukun.prosedur.koordinasi.formulir.data.DataJawabanIsian;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code permintaan-data}: the answer, and what follows where there is none. */
@Component
class JawabanLangkah {

    private static final List<String> ISI = List.of("isi", "alasan");

    private final PertukaranDataService data;
    private final SyaratData syarat;
    private final NaskahData naskah;
    private final KabarData kabar;
    private final DirektoriUnit direktori;

    JawabanLangkah(PertukaranDataService data, SyaratData syarat, NaskahData naskah, KabarData kabar, DirektoriUnit direktori) {
        this.data = data;
        this.syarat = syarat;
        this.naskah = naskah;
        this.kabar = kabar;
        this.direktori = direktori;
    }

    /** BKT-T-06, BJR-T-04: the target is missed; who should answer is reminded, and the Asisten of the matter sees it. */
    @TugasModel("koordinasiDataIngatkanDelegate")
    void ingatkan(Langkah langkah) {
        kabar.lewatTarget(langkah, yang(langkah), Kantor.idGrup(langkah.teks(PermintaanDataProcess.PERAN_PENJAWAB),
                langkah.teks(PermintaanDataProcess.UNIT_PENJAWAB)));
    }

    /** S4: an answer with content, or why there is none; it is kept with the coordination, and who has asked is told. */
    @TugasModel(value = "koordinasiDataJawabDelegate", aturan = {JawabanTerisi.class, PermintaanDijawab.class, AtasNamaSekda.class})
    void jawab(Langkah langkah) {
        DataJawabanIsian isian = langkah.isian(DataJawabanIsian.class);
        PertukaranData yang = yang(langkah);
        boolean bukittinggi = yang.kota() == KotaKoordinasi.BUKITTINGGI;
        if (bukittinggi) {
            langkah.wajib(ISI, JawabanTerisi.class, SyaratData.jawaban(isian));
        } else {
            langkah.wajib(ISI, PermintaanDijawab.class, syarat.jawaban(yang, isian, langkah.hariIni()));
        }
        data.jawab(yang.id(), isian, SyaratData.berkas(isian.lampiran()), langkah.hariIni());
        PertukaranData dijawab = data.ambil(yang.id());
        if (bukittinggi) {
            langkah.tanya(AtasNamaSekda.class, naskah.penandatangan(dijawab, dijawab.penerimaId()));
        }
        naskah.jawaban(langkah.kasus(), dijawab, langkah.hariIni());
        kabar.dijawab(langkah, dijawab);
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Permintaan dijawab", "keterangan", direktori.nama(dijawab.penerimaId())
                + (dijawab.alasanJawaban() == null ? " menjawab." : " menyatakan tidak dapat, dengan alasan.")));
    }

    /** BKT-T-15, BJR-T-14: it goes back to who has asked; where silence is a finding, it is one. */
    @TugasModel(value = "koordinasiDataTidakDijawabDelegate", aturan = {PermintaanDijawab.class, PerangkatDaerahMenjawab.class})
    void tidakDijawab(Langkah langkah) {
        PertukaranData yang = yang(langkah);
        Putusan putusan = yang.kota() == KotaKoordinasi.BUKITTINGGI ? langkah.tanya(PerangkatDaerahMenjawab.class, syarat.diam(yang))
                : langkah.tanya(PermintaanDijawab.class, syarat.tanpaJawaban(yang, langkah.hariIni()));
        if (!putusan.terpenuhi()) {
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "DATA_TIDAK_DIJAWAB", "unit", yang.penerimaId(), "keterangan", putusan.pesan()));
        }
        kabar.tidakDijawab(langkah, yang);
    }

    private PertukaranData yang(Pertanyaan pertanyaan) {
        return data.ambil(pertanyaan.teks(PermintaanDataProcess.PERTUKARAN));
    }
}
