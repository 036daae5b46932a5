package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.AdaPenetapPencatatan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.JabatanDalamKantor;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.YangDiubahTercatat;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.YangDiubahTercatat.Yang;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.catat.KursiRegister;
import id.rukun.prosedur.pencatatan.formulir.jabatan.JenisPencatatanJabatan;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PencatatanJabatanIsian;
import id.rukun.prosedur.pencatatan.jabatan.JabatanKantor;
import id.rukun.prosedur.pencatatan.jabatan.KursiDicatat;
import id.rukun.tenggat.Kalender;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is demanded of each change of who holds a post: whose post it is, who decides, and what the kind of the change asks. */
@Component
class SyaratPencatatanJabatan {

    private final JabatanKantor jabatanKantor;
    private final JabatanService jabatan;
    private final SyaratPejabat pejabat;
    private final SyaratPelaksana pelaksana;
    private final SyaratPos pos;
    private final Penjabat penjabat;
    private final RiwayatIsian riwayat;
    private final Kantor kantor;

    SyaratPencatatanJabatan(JabatanKantor jabatanKantor, JabatanService jabatan, SyaratPejabat pejabat, SyaratPelaksana pelaksana,
            SyaratPos pos, Penjabat penjabat, RiwayatIsian riwayat, Kantor kantor) {
        this.jabatanKantor = jabatanKantor;
        this.jabatan = jabatan;
        this.pejabat = pejabat;
        this.pelaksana = pelaksana;
        this.pos = pos;
        this.penjabat = penjabat;
        this.riwayat = riwayat;
        this.kantor = kantor;
    }

    /** Demands all of a change that is put forward; returns the post. */
    KursiDicatat wajib(Pertanyaan langkah, PencatatanJabatanIsian isian) {
        KursiDicatat kursi = wajibKursi(langkah, isian);
        wajibMasihMenjabat(langkah, kursi.pemegang(), isian.jenis());
        switch (isian.jenis()) {
            case BERHALANGAN -> pejabat.wajibBerhalangan(langkah, kursi, isian);
            case BERHALANGAN_DENGAN_PELAKSANA -> {
                pejabat.wajibBerhalangan(langkah, kursi, isian);
                pelaksana.wajibSelamaKetidakhadiranBaru(langkah, kursi, isian);
            }
            case KEMBALI -> pejabat.wajibKembali(langkah, kursi, isian);
            case PELAKSANA_HARIAN, PELAKSANA_TUGAS -> pelaksana.wajib(langkah, kursi, isian);
            case HARI_TERAKHIR_PELAKSANA -> pelaksana.wajibHariTerakhir(langkah, kursi, isian);
            case PENGANGKATAN -> pejabat.wajibDiangkat(langkah, kursi, isian);
            case PEMBERHENTIAN -> pejabat.wajibBerhenti(langkah, kursi, isian);
            case PERBAIKAN -> pejabat.wajibPerbaikan(langkah, kursi, isian);
            case POS_BARU -> pos.wajibBaru(langkah, isian);
            case POS_BERAKHIR -> pos.wajibBerakhir(langkah, kursi, isian);
            case ATASAN_POS -> pos.wajibAtasan(langkah, kursi, isian);
        }
        return kursi;
    }

    /** A row that had ended when the case was opened stays as it is; of who acts another bound holds. */
    private static void wajibMasihMenjabat(Pertanyaan langkah, PemegangJabatan siapa, JenisPencatatanJabatan jenis) {
        if (siapa != null && jenis != JenisPencatatanJabatan.HARI_TERAKHIR_PELAKSANA) {
            langkah.wajib(List.of("pejabat"), YangDiubahTercatat.class, new YangDiubahTercatat.Fakta(Yang.MASIH_MENJABAT,
                    siapa.sampai() == null || !siapa.sampai().isBefore(Kalender.hari(langkah.kasus().dibukaPada()))));
        }
    }

    private KursiDicatat wajibKursi(Pertanyaan langkah, PencatatanJabatanIsian isian) {
        Optional<KursiDicatat> kursi = kursi(langkah.unitId(), isian);
        boolean baru = isian.jenis() == JenisPencatatanJabatan.POS_BARU;
        boolean dalam = kursi.filter(k -> baru ? jabatanKantor.unitPos(langkah.unitId()).contains(k.unitId())
                : jabatanKantor.dicatat(langkah.unitId(), k)).isPresent();
        langkah.wajib(List.of(kolom(isian)), JabatanDalamKantor.class, new JabatanDalamKantor.Fakta(
                dalam ? kantor.nama(kursi.orElseThrow().grup()) : "yang dipilih", kantor.nama(langkah.teks(Variabel.KANTOR_PEMOHON)), dalam));
        return kursi.orElseThrow();
    }

    private Optional<KursiDicatat> kursi(String unitKantor, PencatatanJabatanIsian isian) {
        return switch (kolom(isian)) {
            case "unitPos" -> Optional.of(new KursiDicatat(new KursiRegister(Jabatan.PEJABAT_UNIT, isian.unitPos(), null), null));
            case "pos" -> jabatanKantor.dariPos(isian.pos());
            case "kursi" -> jabatanKantor.dariGrup(unitKantor, isian.kursi());
            default -> jabatan.posisi(isian.pejabat()).map(jabatanKantor::dari);
        };
    }

    /** The field that says which post it is about. */
    private static String kolom(PencatatanJabatanIsian isian) {
        return isian.unitPos() != null ? "unitPos" : isian.pos() != null ? "pos" : isian.pejabat() == null ? "kursi" : "pejabat";
    }

    /**
     * The office that decides: one above, where somebody else works than who puts it forward, or has before, or whom it is about.
     *
     * @param tentang whom it is about ({@link PemegangJabatan#orang})
     */
    String wajibPenetap(Pertanyaan langkah, String grup, Collection<String> tentang) {
        Set<String> pihak = Stream.concat(penjabat.orang(pengaju(langkah)).stream(), tentang.stream()).collect(Collectors.toSet());
        Optional<String> penetap = jabatanKantor.penetap(grup, langkah.teks(Variabel.KANTOR_PEMOHON), pihak);
        langkah.wajib(AdaPenetapPencatatan.class, new AdaPenetapPencatatan.Fakta(kantor.nama(grup), penetap.map(kantor::nama).orElse(null),
                jabatanKantor.berAtasan(grup)));
        return penetap.orElseThrow();
    }

    private Set<String> pengaju(Pertanyaan langkah) {
        return Stream.concat(riwayat.pengaju(langkah.kasusId()).stream(), Stream.of(langkah.pelaku().akun())).collect(Collectors.toSet());
    }

    /** Whoever decides is neither who put it forward, first or again, nor whom it is about (RUKUN-POL-11). */
    void wajibOrangLain(Pertanyaan langkah, String pengaju, Collection<String> tentang) {
        Stream<String> semua = Stream.concat(riwayat.pengaju(langkah.kasusId()).stream(), Stream.of(pengaju));
        penjabat.wajibBukanPihak(langkah, Stream.concat(semua, tentang.stream()).distinct().toList());
    }

    /** Whom a record is about: whose row it is, and who is named in it. */
    static Set<String> tentang(PemegangJabatan siapa, String nip) {
        return Stream.of(Optional.ofNullable(siapa).map(PemegangJabatan::orang), Optional.ofNullable(nip)).flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
