/** 任意行为. Generators of every act, a file for each chapter of the law; read {@link ipledger.law.acts.AnyActs} first. */
package ipledger.law.acts;
