package id.rukun.prosedur.koordinasi.proses.data;

import id.rukun.engine.Variabel;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.pertukaran.ArahPertukaranDikenal;
import id.rukun.hukum.kebijakan.pertukaran.PihakLain;
import id.rukun.hukum.kebijakan.pertukaran.TenggatJawaban;
import id.rukun.hukum.perwalibanjar.data.PertukaranDikenal;
import id.rukun.hukum.perwalibanjar.umum.KodeDikenal;
import id.rukun.hukum.perwalibukittinggi.data.DalamForumKoordinasi;
import id.rukun.hukum.perwalibukittinggi.data.JenisPermintaanData;
import id.rukun.hukum.perwalibukittinggi.data.PenerimaUnsurKoordinasi;
import id.rukun.hukum.perwalibukittinggi.permintaan.UnitKerjaTerdaftar;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.data.ArahData;
import id.rukun.prosedur.koordinasi.data.JenisData;
import id.rukun.prosedur.koordinasi.data.PertukaranBaru;
import id.rukun.prosedur.koordinasi.data.PertukaranDataService;
import id.rukun.prosedur.koordinasi.data.SyaratData;
import id.rukun.prosedur.koordinasi.data.WaktuJawaban;
import id.rukun.prosedur.koordinasi.formulir.data.DataPermintaanIsian;
import id.rukun.prosedur.koordinasi.formulir.data.DataPertukaranIsian;
import id.rukun.prosedur.koordinasi.penjawab.Peminta;
import id.rukun.prosedur.koordinasi.penjawab.PihakPerkara;
import id.rukun.prosedur.koordinasi.penjawab.PihakTujuan;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes down what the form of who asks says, once the rules of his city agree to it. */
@Component
class PencatatPertukaran {

    private static final List<String> PENERIMA = List.of("penerima");

    private final PertukaranDataService data;
    private final KoordinasiService koordinasi;
    private final PihakPerkara perkara;
    private final PihakTujuan dikenal;
    private final SyaratData syarat;

    PencatatPertukaran(PertukaranDataService data, KoordinasiService koordinasi, PihakPerkara perkara, PihakTujuan dikenal,
            SyaratData syarat) {
        this.data = data;
        this.koordinasi = koordinasi;
        this.perkara = perkara;
        this.dikenal = dikenal;
        this.syarat = syarat;
    }

    /**
     * What the form says; of a corrected one what was written before is replaced.
     *
     * @return id of the exchange
     */
    String catat(Langkah langkah) {
        return koordinasi.cari(langkah.kasusId()).isPresent() ? dipanggil(langkah) : diminta(langkah);
    }

    /** By a person of Bukittinggi, in a coordination that he has chosen. */
    private String diminta(Langkah langkah) {
        DataPermintaanIsian isian = langkah.isian(DataPermintaanIsian.class);
        langkah.wajibTanggalSesuai();
        langkah.wajib(List.of("koordinasi"), DalamForumKoordinasi.class,
                syarat.forum(isian.koordinasi(), langkah.unitId(), langkah.teks(Variabel.KANTOR_PEMOHON)));
        bukittinggi(langkah, isian.jenis(), isian.penerima());
        langkah.wajib(PENERIMA, PihakLain.class, perkara.pihakLain(isian.penerima(), langkah.unitId(), langkah.kasus().tenant(), null));
        return simpan(langkah, new PertukaranBaru(isian.koordinasi(), ArahData.PERMINTAAN, JenisData.valueOf(isian.jenis()), isian.penerima(),
                isian.isi(), null, isian.tenggat()));
    }

    /** In the coordination that has called it, with one of its parties. */
    private String dipanggil(Langkah langkah) {
        DataPertukaranIsian isian = langkah.isian(DataPertukaranIsian.class);
        langkah.wajibTanggalSesuai();
        if (KotaKoordinasi.dari(langkah.kasus().tenant()) == KotaKoordinasi.BUKITTINGGI) {
            bukittinggi(langkah, isian.jenis(), isian.penerima());
            langkah.wajib(List.of("arah"), ArahPertukaranDikenal.class, new ArahPertukaranDikenal.Fakta(isian.arah()));
        } else {
            langkah.wajib(List.of("arah", "jenis"), PertukaranDikenal.class, new PertukaranDikenal.Fakta(isian.arah(), isian.jenis()));
            langkah.wajib(PENERIMA, KodeDikenal.class, dikenal.banjar(isian.penerima(), langkah.kasus().tenant()));
        }
        langkah.wajib(PENERIMA, PihakLain.class, perkara.pihakLain(isian.penerima(), langkah.unitId(), langkah.kasus().tenant(),
                koordinasi.koordinasi(langkah.kasusId())));
        return simpan(langkah, new PertukaranBaru(langkah.kasusId(), ArahData.valueOf(isian.arah()), JenisData.valueOf(isian.jenis()),
                isian.penerima(), isian.isi(), SyaratData.berkas(isian.lampiran()), isian.tenggat()));
    }

    private void bukittinggi(Pertanyaan langkah, String jenis, String penerima) {
        langkah.wajib(List.of("jenis"), JenisPermintaanData.class, new JenisPermintaanData.Fakta(jenis));
        langkah.wajib(PENERIMA, PenerimaUnsurKoordinasi.class, syarat.unsur(penerima, langkah.kasus().tenant()));
        langkah.wajib(PENERIMA, UnitKerjaTerdaftar.class, dikenal.bukittinggi(penerima, langkah.kasus().tenant()));
    }

    private String simpan(Langkah langkah, PertukaranBaru baru) {
        LocalDate hari = langkah.hariIni();
        WaktuJawaban waktu = syarat.waktu(langkah.kasus(), hari, baru.tenggat());
        if (baru.tenggat() != null) {
            langkah.wajib(List.of("tenggat"), TenggatJawaban.class, new TenggatJawaban.Fakta("jawaban", baru.tenggat(), hari,
                    waktu.ditungguSampai()));
        }
        return data.catat(langkah.teks(PermintaanDataProcess.PERTUKARAN), new Peminta(langkah.kasusId(), langkah.kasus().tenant(),
                langkah.unitId(), langkah.teks(Variabel.KANTOR_PEMOHON)), baru, waktu);
    }
}
