package id.rukun.prosedur.penggantian;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.keputusan.PengesahanFakta;
import id.rukun.hukum.pergub171.keputusan.PengesahanPenggantiPengurus;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The Keputusan Lurah on who completes a board (Pasal 38 ayat (3)). The Camat ratifies it by reading (AMB-35): it changes what he
 * has ratified by Pasal 31 ayat (4).
 */
@Component
class PenggantianKeputusan implements PemohonKeputusan {

    private final PenggantianService penggantian;
    private final SyaratPenggantian syarat;
    private final JabatanService jabatan;

    PenggantianKeputusan(PenggantianService penggantian, SyaratPenggantian syarat, JabatanService jabatan) {
        this.penggantian = penggantian;
        this.syarat = syarat;
        this.jabatan = jabatan;
    }

    @Override
    public String prosedur() {
        return "penggantian-pengurus";
    }

    @Override
    public String jenis() {
        return "PENGGANTIAN_PENGURUS";
    }

    @Override
    public List<Putusan> syarat(PerkaraKeputusan perkara) {
        return syarat.keputusan(perkara.kasusId(), perkara.hari());
    }

    @Override
    public List<Class<? extends Aturan<PengesahanFakta>>> aturanPengesahan() {
        return List.of(PengesahanPenggantiPengurus.class);
    }

    /** With the board that it completes. */
    @Override
    public Optional<LocalDate> hariTerakhirBerlaku(PerkaraKeputusan perkara) {
        return penggantian.hariTerakhir(penggantian.lama(penggantian.ambil(perkara.kasusId())));
    }

    /** It goes back to the Ketua. */
    @Override
    public boolean berakhirBilaDitolak() {
        return false;
    }

    @Override
    public KontenKeputusan konten(PerkaraKeputusan perkara) {
        Penggantian yang = penggantian.ambil(perkara.kasusId());
        PemegangJabatan lama = penggantian.lama(yang);
        String jabatannya = jabatan.sebutan(lama);
        String baru = penggantian.nama(yang);
        String sebagai = jabatannya + (yang.bidang() == null ? "" : " (Bidang " + yang.bidang() + ")");
        String sampai = penggantian.hariTerakhir(lama).map(akhir -> "tanggal " + Kalender.tulis(akhir))
                .orElse("hari terakhir masa bakti Ketua");
        Map<String, String> fakta = new LinkedHashMap<>();
        fakta.put("Jabatan", sebagai);
        fakta.put("Pengganti", baru);
        fakta.put("Menggantikan", lama.nama());
        return new KontenKeputusan("Penggantian " + jabatannya,
                List.of(lama.nama() + " berhenti sebagai " + jabatannya + " sejak tanggal " + Kalender.tulis(lama.sampai().plusDays(1))
                                + " karena " + sebab(lama.sebabAkhir()),
                        "Ketua telah menunjuk " + baru + " sebagai penggantinya dan melaporkannya kepada Lurah"),
                List.of("Menetapkan " + baru + " sebagai " + sebagai + " menggantikan " + lama.nama() + "."
                                + (yang.tugas() == null ? "" : " Tugasnya: " + yang.tugas() + "."),
                        "Pengganti menjabat selama sisa masa bakti kepengurusan, sampai dengan " + sampai + "."),
                List.of(yang.unitId()), fakta);
    }

    /** Why somebody has left a board early, as a sentence goes on (Pasal 35 ayat (1)). */
    static String sebab(SebabAkhir sebab) {
        return switch (sebab) {
            case MENINGGAL -> "meninggal dunia";
            case MENGUNDURKAN_DIRI -> "mengundurkan diri";
            default -> "dinonaktifkan";
        };
    }
}
