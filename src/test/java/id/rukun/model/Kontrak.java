package id.rukun.model;

import java.util.stream.Stream;

/** What every model of the product keeps to. */
interface Kontrak {

    /** One sentence for each breach; none if the model keeps to it. */
    Stream<String> keluhan(BerkasModel model);
}
