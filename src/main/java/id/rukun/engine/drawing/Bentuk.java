package id.rukun.engine.drawing;

import java.util.List;

/**
 * A figure on a drawing.
 *
 * @param id id of the element in its model
 * @param jenis what it stands for
 * @param nama its name; empty for none
 * @param keterangan what it tells officials, with its provisions; empty for none
 * @param dasar what the rules asked here rest on; "kebijakan Rukun" where that is all
 * @param lambang sign inside of it: {@code waktu}, {@code pesan}, {@code isyarat}, {@code galat}, {@code akhiri},
 *     {@code bersyarat}, {@code atau}, {@code dan}, {@code atau-dan}, {@code kejadian}; {@code null} for none
 * @param berulang whether it happens several times side by side
 * @param letak where it is
 * @param label where its name is; {@code null} where that is inside of it
 */
public record Bentuk(String id, JenisBentuk jenis, String nama, String keterangan, List<String> dasar, String lambang,
        boolean berulang, Kotak letak, Kotak label) {}
