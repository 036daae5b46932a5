package id.rukun.prosedur.pengurus;

import id.rukun.hukum.Putusan;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The Keputusan Lurah by which a board serves until the one of the Ketua terpilih stands (Pasal 32; DOC-17). */
@Component
class PengurusSementaraKeputusan implements PemohonKeputusan {

    private final PengurusService pengurus;
    private final SyaratPengurus syarat;
    private final WilayahService wilayah;

    PengurusSementaraKeputusan(PengurusService pengurus, SyaratPengurus syarat, WilayahService wilayah) {
        this.pengurus = pengurus;
        this.syarat = syarat;
        this.wilayah = wilayah;
    }

    @Override
    public String prosedur() {
        return "penunjukan-pengurus-sementara";
    }

    @Override
    public String jenis() {
        return "PENGURUS_SEMENTARA";
    }

    /** The election goes on without it. */
    @Override
    public boolean berakhirBilaDitolak() {
        return false;
    }

    @Override
    public List<Putusan> syarat(PerkaraKeputusan perkara) {
        return syarat.sementara(perkara.kasusId(), perkara.hari());
    }

    @Override
    public KontenKeputusan konten(PerkaraKeputusan perkara) {
        Pemilihan pemilihan = pengurus.pemilihan(perkara.kasusId());
        String unit = wilayah.nama(pemilihan.unitId());
        Map<String, String> nama = pengurus.nama(perkara.kasusId());
        List<AnggotaSusunan> anggota = pengurus.sementara(perkara.kasusId());
        return new KontenKeputusan("Penunjukan Pengurus Sementara " + unit,
                List.of("Ketua " + unit + ", yang terpilih pada tanggal " + Kalender.tulis(pemilihan.tanggalPemilihan())
                        + ", belum menyampaikan daftar kepengurusannya kepada Lurah"),
                List.of("Menunjuk pengurus sementara " + unit + ":\n" + anggota.stream()
                                .map(a -> a.sebutan() + ": " + nama.get(a.pendudukId())).collect(Collectors.joining("\n")),
                        "Pengurus sementara mempunyai tugas, fungsi, kewajiban, dan hak yang sama dengan pengurus tetap.",
                        "Pengurus sementara bertugas sampai dengan terbentuknya pengurus definitif " + unit + "."),
                List.of(pemilihan.unitId()),
                Map.of("Tanggal pemilihan Ketua", Kalender.tulis(pemilihan.tanggalPemilihan())));
    }
}
