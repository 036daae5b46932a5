package id.rukun.prosedur.musyawarah;

import static id.rukun.dokumen.KepalaNaskah.besar;
import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.Naskah.TabelNaskah;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.kebijakan.musyawarah.PimpinanBerwenang;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the papers of a meeting: the invitation (DOC-03) and its end, the attendance list (DOC-04), the minutes (DOC-05 to 07). */
@Component
class PenyusunRapat {

    private static final String PENGGANTIAN = KutipanAturan.id(PimpinanBerwenang.class);
    private static final List<String> KEPALA_HADIR = List.of("No.", "Nama", "Kedudukan");

    private final KepalaNaskah kepala;
    private final WilayahService wilayah;
    private final NomorRapat nomorRapat;
    private final MusyawarahService musyawarah;

    PenyusunRapat(KepalaNaskah kepala, WilayahService wilayah, NomorRapat nomorRapat, MusyawarahService musyawarah) {
        this.nomorRapat = nomorRapat;
        this.musyawarah = musyawarah;
        this.kepala = kepala;
        this.wilayah = wilayah;
    }

    /**
     * The invitation.
     *
     * @param kepada who is invited, together
     * @param digantikan in whose stead who signs does; empty where the chair is exercised
     * @param pengundang who signs
     */
    Naskah undangan(Musyawarah rapat, String kepada, Optional<String> digantikan, Penutup pengundang, String kaki) {
        RangkaianMusyawarah asal = rapat.rangkaian();
        List<Bagian> bagian = new ArrayList<>(List.of(
                baris("Kepada", "Yth. " + kepada),
                baris("Hal", "Undangan " + nama(rapat)),
                baris(null, "Dengan hormat, kami mengundang Saudara menghadiri musyawarah yang diadakan pada:")));
        bagian.addAll(List.of(baris("Tanggal", Kalender.tulis(rapat.dijadwalkanPada())),
                baris("Pukul", Kalender.tulis(rapat.pukul()) + " sampai selesai"), baris("Tempat", rapat.tempat()),
                baris("Agenda", asal.perihal())));
        int ke = musyawarah.keBerapa(rapat);
        if (ke > 1) {
            bagian.add(baris("Keterangan", "Musyawarah ke-" + ke + " tentang agenda yang sama."));
        }
        musyawarah.digantikan(rapat).ifPresent(batal -> bagian.add(baris("Catatan", "Undangan ini menggantikan undangan untuk "
                + "tanggal " + Kalender.tulis(batal.dijadwalkanPada()) + ", yang batal.")));
        digantikan.ifPresent(kantor -> bagian.add(baris("Pengundang", "menggantikan " + kantor + " (kebijakan Rukun, "
                + PENGGANTIAN + ")")));
        bagian.add(baris(null, "Atas kehadiran Saudara, kami ucapkan terima kasih."));
        return new Naskah(kop(asal), judul("UNDANGAN MUSYAWARAH", rapat.nomorUndangan()), null, bagian, pengundang, null,
                List.of(kaki));
    }

    /**
     * That a meeting is not held.
     *
     * @param kepada who was invited, together
     */
    Naskah pembatalan(Musyawarah rapat, String kepada, Penutup pengundang, String kaki) {
        RangkaianMusyawarah asal = rapat.rangkaian();
        return new Naskah(kop(asal), List.of("PEMBERITAHUAN PEMBATALAN MUSYAWARAH"), null, List.of(
                baris("Kepada", "Yth. " + kepada),
                baris("Hal", "Pembatalan " + nama(rapat)),
                baris(null, "Dengan hormat, kami beritahukan bahwa musyawarah yang diundang "
                        + (rapat.nomorUndangan() == null ? "" : "dengan undangan Nomor " + rapat.nomorUndangan() + " ")
                        + "pada tanggal " + Kalender.tulis(rapat.diundangPada()) + " batal sebelum dibuka:"),
                baris("Tanggal", Kalender.tulis(rapat.dijadwalkanPada())), baris("Pukul", Kalender.tulis(rapat.pukul())),
                baris("Tempat", rapat.tempat()), baris("Agenda", asal.perihal()), baris("Sebab", rapat.sebabBatal()),
                baris(null, "Musyawarah yang batal tidak dihitung sebagai musyawarah yang gagal kuorum. Undangan yang baru "
                        + "disampaikan tersendiri.")), pengundang, null, List.of(kaki));
    }

    /** The list to be signed at the meeting, with empty rows for those who are not known yet. */
    Naskah daftarHadir(Musyawarah rapat, List<BarisHadir> baris, int kosong, Penutup pengundang, String kaki) {
        List<BarisHadir> semua = Stream.concat(baris.stream(),
                IntStream.range(0, kosong).mapToObj(n -> new BarisHadir("", ""))).toList();
        List<List<String>> sel = IntStream.range(0, semua.size()).mapToObj(n -> List.of(String.valueOf(n + 1),
                semua.get(n).nama(), semua.get(n).kedudukan())).toList();
        return new Naskah(kop(rapat.rangkaian()), List.of("DAFTAR HADIR", besar(nama(rapat))), null, List.of(
                baris("Tanggal", Kalender.tulis(rapat.dijadwalkanPada()) + ", pukul " + Kalender.tulis(rapat.pukul())),
                baris("Tempat", rapat.tempat()), baris("Agenda", rapat.rangkaian().perihal()),
                tabel(new TabelNaskah(KEPALA_HADIR, sel, "Tanda tangan"))),
                pengundang, null, List.of(kaki));
    }

    /** The same list as it was held. */
    Naskah hadirTercatat(Musyawarah rapat, List<PesertaMusyawarah> daftar, Bagian pimpinan, Penutup pengundang, String kaki) {
        List<List<String>> sel = IntStream.range(0, daftar.size()).mapToObj(n -> List.of(String.valueOf(n + 1),
                daftar.get(n).nama(), kedudukan(daftar.get(n)), keterangan(daftar.get(n)))).toList();
        List<String> kepala = Stream.concat(KEPALA_HADIR.stream(), Stream.of("Keterangan")).toList();
        return new Naskah(kop(rapat.rangkaian()), List.of("DAFTAR HADIR YANG TERCATAT", besar(nama(rapat))), null, List.of(
                baris("Tanggal", Kalender.tulis(rapat.dilaksanakanPada())), baris("Tempat", rapat.tempat()),
                pimpinan, tabel(new TabelNaskah(kepala, sel, null))), pengundang, null, List.of(kaki));
    }

    /**
     * The minutes.
     *
     * @param nomor their number; {@code null} for those without
     * @param akhir what became of the meeting, behind its name; empty where it decided
     */
    Naskah beritaAcara(Musyawarah rapat, String nomor, String akhir, List<Bagian> isi, List<Penutup> penandatangan,
            String kaki) {
        return new Naskah(kop(rapat.rangkaian()), Stream.concat(judul("BERITA ACARA", nomor).stream(),
                Stream.of("TENTANG", besar((nama(rapat) + " " + akhir).strip()))).toList(), null, isi, penandatangan.get(0),
                penandatangan.subList(1, penandatangan.size()), null, List.of(kaki));
    }

    /** "Musyawarah RT 001/RW 02 ke-1"; at Kelurahan level no body of its own meets: "Musyawarah tingkat Kelurahan Gambir ke-1". */
    String nama(Musyawarah rapat) {
        RangkaianMusyawarah asal = rapat.rangkaian();
        return "Musyawarah " + (asal.mode() == null ? "tingkat " : "") + wilayah.nama(asal.unitId()) + " ke-"
                + musyawarah.keBerapa(rapat);
    }

    /** In which quality somebody came, and for which unit. */
    String kedudukan(PesertaMusyawarah siapa) {
        return kedudukan(KelompokPeserta.dari(siapa));
    }

    /** The same of several together. */
    String kedudukan(KelompokPeserta siapa) {
        return KalimatMusyawarah.kata(siapa.kualitas().name()) + " " + wilayah.nama(siapa.unitId());
    }

    private static String keterangan(PesertaMusyawarah siapa) {
        return siapa.meninggal() ? "meninggal sebelum musyawarah" : siapa.hadir() ? "hadir" : "tidak hadir";
    }

    private static Bagian tabel(TabelNaskah isi) {
        return new Bagian(null, null, List.of(), isi);
    }

    private static List<String> judul(String jenis, String nomor) {
        return nomor == null ? List.of(jenis) : List.of(jenis, "NOMOR " + nomor);
    }

    /** The head of the office that conducts the meeting. */
    private List<String> kop(RangkaianMusyawarah asal) {
        return kepala.kop(nomorRapat.kantor(asal));
    }

    /**
     * Somebody on the list to be signed.
     *
     * @param nama name
     * @param kedudukan in which quality, and for whom
     */
    record BarisHadir(String nama, String kedudukan) {}
}
