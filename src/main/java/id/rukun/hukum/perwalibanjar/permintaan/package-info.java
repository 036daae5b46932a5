/** A request for coordination: parties, relation, forms, time, the way to agencies of the state (Pasal 15, 18, 20, 22, 23). */
package id.rukun.hukum.perwalibanjar.permintaan;
