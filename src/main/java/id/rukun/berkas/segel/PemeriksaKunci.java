package id.rukun.berkas.segel;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Stops the start, before any door opens, while a head is sealed with a key that is not configured. */
@Component
public class PemeriksaKunci implements SmartInitializingSingleton {

    private static final String DIPAKAI = """
            select h.kunci_segel, count(*), min(k.nomor) from kepala_berkas h left join kasus k on k.id = h.kasus_id
            where h.kunci_segel is not null group by h.kunci_segel order by h.kunci_segel""";
    private static final int DISEBUT = 5;

    private final JdbcTemplate sql;
    private final Penyegel penyegel;

    public PemeriksaKunci(JdbcTemplate sql, Penyegel penyegel) {
        this.sql = sql;
        this.penyegel = penyegel;
    }

    /** @throws KunciSegelTidakDikenalException naming the keys and the setting */
    @Override
    public void afterSingletonsInstantiated() {
        List<String> asing = sql.query(DIPAKAI, (baris, n) ->
                        new Pemakaian(baris.getString(1), baris.getInt(2), baris.getString(3))).stream()
                .filter(p -> !penyegel.dikenal(p.kunci())).map(Pemakaian::kalimat).toList();
        if (!asing.isEmpty()) {
            throw new KunciSegelTidakDikenalException("Rukun tidak dijalankan karena kepala berkas disegel dengan kunci"
                    + " yang tidak dikenal, yaitu " + String.join("; ", asing.subList(0, Math.min(DISEBUT, asing.size())))
                    + ": isi kunci publiknya pada " + KunciSegelTidakDikenalException.PENGATURAN
                    + ", lalu jalankan Rukun lagi.");
        }
    }

    private record Pemakaian(String kunci, int banyak, String nomor) {

        String kalimat() {
            return kunci + " pada " + banyak + " berkas, antara lain kasus " + nomor;
        }
    }
}
