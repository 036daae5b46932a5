package id.rukun.pengawasan;

import id.rukun.wilayah.baris.LikePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The persons of a name.
 *
 * @param ids by which submissions name them: as residents, and by each of their posts
 * @param akun their logins
 * @param tempat the Kelurahan in which they have lived or served, or the area of the government where it is none
 */
record OrangDicari(Set<String> ids, Set<String> akun, Set<String> tempat) {

    /** The condition on {@code kasus k} that one of them is named in it or has acted in it. */
    String syarat() {
        List<String> salahSatu = new ArrayList<>();
        if (!akun.isEmpty()) {
            salahSatu.add("i.pelaku in (:akunOrang)");
        }
        salahSatu.add("i.diwakili in (:idOrang)");
        for (int i = 0; i < ids.size(); i++) {
            salahSatu.add("i.isi like :orang" + i);
        }
        String isian = "exists (select 1 from isian i where i.kasus_id = k.id and (" + String.join(" or ", salahSatu) + "))";
        return akun.isEmpty() ? isian : "(k.dibuka_oleh in (:akunOrang) or " + isian + ")";
    }

    /** The values of its parameters. */
    Map<String, Object> nilai() {
        Map<String, Object> nilai = new HashMap<>(Map.of("idOrang", ids));
        if (!akun.isEmpty()) {
            nilai.put("akunOrang", akun);
        }
        List<String> urut = List.copyOf(ids);
        for (int i = 0; i < urut.size(); i++) {
            nilai.put("orang" + i, LikePattern.containing(urut.get(i)));
        }
        return nilai;
    }
}
