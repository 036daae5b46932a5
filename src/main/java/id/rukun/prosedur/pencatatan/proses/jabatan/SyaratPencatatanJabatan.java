package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.AdaPenetapPencatatan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.JabatanDalamKantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.catat.KursiRegister;
import id.rukun.prosedur.pencatatan.formulir.jabatan.JenisPencatatanJabatan;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PencatatanJabatanIsian;
import id.rukun.prosedur.pencatatan.jabatan.JabatanKantor;
import id.rukun.prosedur.pencatatan.jabatan.KursiDicatat;
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
    private final Kantor kantor;

    SyaratPencatatanJabatan(JabatanKantor jabatanKantor, JabatanService jabatan, SyaratPejabat pejabat, SyaratPelaksana pelaksana,
            SyaratPos pos, Penjabat penjabat, Kantor kantor) {
        this.jabatanKantor = jabatanKantor;
        this.jabatan = jabatan;
        this.pejabat = pejabat;
        this.pelaksana = pelaksana;
        this.pos = pos;
        this.penjabat = penjabat;
        this.kantor = kantor;
    }

    /** Demands all of a change that is put forward; returns the post. */
    KursiDicatat wajib(Pertanyaan langkah, PencatatanJabatanIsian isian) {
        KursiDicatat kursi = wajibKursi(langkah, isian);
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

    /** The office that decides: one above, where somebody else works than who puts it forward or whom it is about. */
    String wajibPenetap(Pertanyaan langkah, KursiDicatat kursi, String nip) {
        Set<String> pihak = Stream.concat(penjabat.orang(List.of(langkah.pelaku().akun())).stream(), pihak(kursi.pemegang(), nip))
                .collect(Collectors.toSet());
        Optional<String> penetap = jabatanKantor.penetap(kursi.grup(), langkah.teks(Variabel.KANTOR_PEMOHON), pihak);
        langkah.wajib(AdaPenetapPencatatan.class, new AdaPenetapPencatatan.Fakta(kantor.nama(kursi.grup()),
                penetap.map(kantor::nama).orElse(null), jabatanKantor.berAtasan(kursi.grup())));
        return penetap.orElseThrow();
    }

    /** Whoever decides is neither who put it forward nor whom it is about (RUKUN-POL-11). */
    void wajibOrangLain(Pertanyaan langkah, String pengaju, PemegangJabatan siapa, String nip) {
        penjabat.wajibBukanPihak(langkah, Stream.concat(Stream.of(pengaju), pihak(siapa, nip)).distinct().toList());
    }

    private static Stream<String> pihak(PemegangJabatan siapa, String nip) {
        return Stream.of(Optional.ofNullable(siapa).map(PemegangJabatan::orang), Optional.ofNullable(nip)).flatMap(Optional::stream);
    }
}
