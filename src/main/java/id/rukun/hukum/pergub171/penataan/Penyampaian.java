package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.FaktaBerhubungan;
import java.util.Map;

/**
 * How the result of one RT reached the Lurah.
 *
 * @param unit name of the RT
 * @param disampaikan whether it was handed over
 * @param olehPemimpinMusyawarah whether by the Ketua RW who chaired its Musyawarah RT, handed over or given up
 * @param dijemputOleh who fetched it from him, where he did not pass it on; {@code null} where he did
 * @param pengganti who passed it on where nobody held the chair that day; {@code null} where the Ketua RW did
 */
public record Penyampaian(String unit, boolean disampaikan, boolean olehPemimpinMusyawarah,
        @BolehKosong String dijemputOleh, @BolehKosong String pengganti) implements FaktaBerhubungan {

    @Override
    public Map<String, String> mustahil() {
        return !disampaikan && olehPemimpinMusyawarah
                ? Map.of("olehPemimpinMusyawarah", "hasil yang belum disampaikan tidak disampaikan siapa pun") : Map.of();
    }

    boolean dijemput() {
        return dijemputOleh != null;
    }
}
