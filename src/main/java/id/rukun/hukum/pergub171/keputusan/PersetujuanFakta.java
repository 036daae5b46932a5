package id.rukun.hukum.pergub171.keputusan;

import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.FaktaBerhubungan;
import id.rukun.hukum.SalahSatu;
import id.rukun.hukum.Sebutan;
import java.util.List;
import java.util.Map;

/**
 * The Camat's answer to a draft.
 *
 * @param hasil {@code SETUJU}, {@code KEMBALIKAN} or {@code TOLAK}; {@code null} while he has not answered
 * @param hashDisetujui content hash of the draft that he saw; {@code null} while he has not answered
 * @param hashRancangan content hash of the draft that is to be signed
 * @param perubahan in what the draft that is to be signed differs from the one that he saw, a part each; may be absent
 */
public record PersetujuanFakta(
        @BolehKosong @SalahSatu({"SETUJU", "KEMBALIKAN", "TOLAK"}) String hasil,
        @BolehKosong String hashDisetujui,
        String hashRancangan,
        @BolehKosong List<String> perubahan) implements FaktaBerhubungan {

    public PersetujuanFakta {
        perubahan = perubahan == null ? List.of() : List.copyOf(perubahan);
    }

    /** Where nobody knows or asks what has changed. */
    public PersetujuanFakta(String hasil, String hashDisetujui, String hashRancangan) {
        this(hasil, hashDisetujui, hashRancangan, List.of());
    }

    @Override
    public Map<String, String> mustahil() {
        return hasil == null && hashDisetujui != null
                ? Map.of("hashDisetujui", "kosong selama Camat belum menjawab") : Map.of();
    }

    /** Whether he agreed to exactly this draft. */
    public boolean disetujui() {
        return "SETUJU".equals(hasil) && !hashRancangan.isBlank() && hashRancangan.equals(hashDisetujui);
    }

    /** How the matter stands, as a message tells it. */
    public String keadaan() {
        if (disetujui()) {
            return "Rancangan sudah disetujui Camat.";
        }
        if (hasil == null) {
            return "Belum disetujui Camat.";
        }
        return switch (hasil) {
            case "SETUJU" -> "Rancangan berubah setelah disetujui Camat" + berubah() + "; mintakan persetujuan baru.";
            case "KEMBALIKAN" -> "Belum disetujui Camat: rancangan dikembalikan.";
            default -> "Tidak disetujui Camat: rancangan ditolak.";
        };
    }

    private String berubah() {
        return perubahan.isEmpty() ? ""
                : " (" + String.join("; ", perubahan.stream().map(Sebutan::nama).toList()) + ")";
    }
}
