package id.rukun.berkas.periksa;

import id.rukun.berkas.rantai.EntriBerkas;
import id.rukun.berkas.rantai.IsiBerkas;
import id.rukun.berkas.rantai.KepalaBerkas;
import id.rukun.berkas.rantai.Penghapusan;
import id.rukun.berkas.rantai.RantaiHash;
import id.rukun.berkas.sidik.JsonKanonik;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Looks for the first link of a chain that does not hold. A content whose erasure the chain reports is no alteration; one
 * that is missing without a report is.
 */
final class PemeriksaRantai {

    private final Map<String, IsiBerkas> isi;
    private final JsonKanonik json;
    private final LocalDate simpanKasus;

    /**
     * @param isi contents by the id of their entry
     * @param simpanKasus until when the contents of the case are kept; {@code null} while it is under way
     */
    PemeriksaRantai(Map<String, IsiBerkas> isi, JsonKanonik json, LocalDate simpanKasus) {
        this.isi = isi;
        this.json = json;
        this.simpanKasus = simpanKasus;
    }

    /** @param akhir the head; {@code null} if it is missing */
    List<String> periksa(KepalaBerkas akhir, List<EntriBerkas> rantai) {
        List<String> temuan = new ArrayList<>();
        if (akhir == null) {
            temuan.add("Kepala berkas hilang: tidak dapat dipastikan apakah entri terakhirnya masih ada.");
        }
        String putus = putus(akhir, rantai);
        if (putus != null) {
            temuan.add(putus);
        }
        return temuan;
    }

    private String putus(KepalaBerkas akhir, List<EntriBerkas> rantai) {
        Map<Integer, Instant> dilaporkan = penghapusan(rantai);
        String sebelum = RantaiHash.AWAL;
        int urutan = 0;
        for (EntriBerkas entri : rantai) {
            urutan++;
            String sebab = entri.urutan() != urutan ? "Entri %d hilang." : sebab(entri, sebelum, akhir);
            if (sebab == null) {
                sebab = sebabIsi(entri, isi.get(entri.id()), dilaporkan.get(entri.urutan()));
            }
            if (sebab != null) {
                return sebab.formatted(urutan);
            }
            sebelum = entri.hash();
        }
        return akhir == null ? kosong(urutan) : sebabAkhir(akhir, urutan, sebelum);
    }

    private static String kosong(int terakhir) {
        return terakhir == 0 ? "Entri 1 hilang." : null;
    }

    /** Places of the entries whose erasure the chain itself reports, with the instant of the report. */
    private Map<Integer, Instant> penghapusan(List<EntriBerkas> rantai) {
        Map<Integer, Instant> dilaporkan = new HashMap<>();
        for (EntriBerkas entri : rantai) {
            IsiBerkas laporan = isi.get(entri.id());
            if (Penghapusan.dilaporkan(entri) && isiUtuh(entri, laporan)) {
                json.cobaBaca(laporan.isi(), Penghapusan.class).ifPresent(
                        hapus -> hapus.urutan().forEach(urutan -> dilaporkan.put(urutan, entri.waktu())));
            }
        }
        return dilaporkan;
    }

    static boolean isiUtuh(EntriBerkas entri, IsiBerkas isi) {
        return isi != null && !isi.dihapus() && isi.digest().equals(entri.digest());
    }

    private String sebabIsi(EntriBerkas entri, IsiBerkas isi, Instant dilaporkan) {
        if (isi == null) {
            return "Isi entri %d hilang.";
        }
        if (!Objects.equals(isi.simpanSampai(), simpanSampai(entri)) && !dihapusLebihDahulu(entri, isi)) {
            return "Masa simpan isi entri %d telah diubah.";
        }
        if (isi.dihapus()) {
            return sebabHapus(isi, dilaporkan);
        }
        return isiUtuh(entri, isi) ? null : "Isi entri %d telah diubah.";
    }

    private static String sebabHapus(IsiBerkas isi, Instant dilaporkan) {
        if (dilaporkan == null) {
            return "Isi entri %d dihapus tanpa catatan penghapusan.";
        }
        return dilaporkan.equals(isi.dihapusPada()) ? null : "Waktu penghapusan isi entri %d telah diubah.";
    }

    /** What was erased before the case ended has got no end of retention with the others. */
    private static boolean dihapusLebihDahulu(EntriBerkas entri, IsiBerkas isi) {
        return isi.dihapus() && isi.simpanSampai() == null && entri.simpanSampai() == null;
    }

    /** As it must be: given when the entry was written, else by the end of the case. */
    private LocalDate simpanSampai(EntriBerkas entri) {
        return entri.simpanSampai() == null && !entri.abadi() ? simpanKasus : entri.simpanSampai();
    }

    private static String sebab(EntriBerkas entri, String sebelum, KepalaBerkas akhir) {
        if (akhir != null && entri.urutan() > akhir.urutan()) {
            return "Entri %d ditambahkan di luar Rukun.";
        }
        if (!Objects.equals(entri.hashSebelum(), sebelum)) {
            return "Entri %d tidak menyambung ke entri sebelumnya.";
        }
        return RantaiHash.hash(entri).equals(entri.hash()) ? null : "Keterangan entri %d telah diubah.";
    }

    private static String sebabAkhir(KepalaBerkas akhir, int terakhir, String hash) {
        if (terakhir < akhir.urutan()) {
            return "Entri %d hilang.".formatted(terakhir + 1);
        }
        return Objects.equals(hash, akhir.hash()) ? null
                : "Rantai sampai entri %d telah ditulis ulang: kepalanya berbeda.".formatted(terakhir);
    }
}
